import { Button } from 'react-aria-components';

/** The end of a form in a dialog: away without change, or send what it holds. */
export function FormActions(props: { send: string; close: () => void; disabled: boolean }) {
  return (
    <div className="actions">
      <Button className="button" onPress={props.close}>
        Cancel
      </Button>
      <Button className="button primary" type="submit" isDisabled={props.disabled}>
        {props.send}
      </Button>
    </div>
  );
}
