import type { FunctionDetails } from "../../functions/functionRows";
import { useFunctionDetailsStyles } from "./functionDetailsStyles";

export function FunctionArguments({ parameters }: Pick<FunctionDetails, "parameters">) {
  const styles = useFunctionDetailsStyles();
  return (
    <dl className={styles.text}>
      {parameters.map(({ name, description, remarks }) => (
        <div key={name}>
          <dt>
            <code>{name}</code>
            {remarks.length > 0 && ` (${remarks.join(", ")})`}
          </dt>
          <dd className={styles.argument}>{description}</dd>
        </div>
      ))}
    </dl>
  );
}
