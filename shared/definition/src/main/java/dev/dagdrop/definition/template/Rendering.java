package dev.dagdrop.definition.template;

import dev.dagdrop.definition.model.Task;
import dev.dagdrop.definition.operators.OperatorCatalogue;
import dev.dagdrop.definition.operators.OperatorSpec;
import dev.dagdrop.definition.operators.ParameterSpec;
import java.util.Optional;

/** Whether Airflow renders the templates in an argument. */
public enum Rendering {
    /** The operator renders it. */
    YES,
    /** It stays as written, as far as the operator is known. */
    NO,
    /** Only the operator's code can tell. */
    UNKNOWN;

    static Rendering of(Task task, String argument, OperatorCatalogue catalogue) {
        Optional<OperatorSpec> operator = task.known();
        Optional<ParameterSpec> own = operator.flatMap(spec -> spec.parameter(argument));
        if (own.isPresent()) {
            return of(own.get(), operator.get());
        }
        return isServices(argument) || catalogue.taskParameter(argument).isEmpty() ? UNKNOWN : NO;
    }

    /** An operator of which no rendered argument is known is one whose arguments nobody has looked at. */
    private static Rendering of(ParameterSpec argument, OperatorSpec operator) {
        if (argument.templated()) {
            return YES;
        }
        for (ParameterSpec other : operator.parameters().values()) {
            if (other.templated()) {
                return isServices(argument.name()) ? UNKNOWN : NO;
            }
        }
        return UNKNOWN;
    }

    /** Amazon's operators render these, but the service sets them. */
    private static boolean isServices(String argument) {
        return switch (argument) {
            case "aws_conn_id", "region_name", "verify", "botocore_config", "map_index_template" -> true;
            default -> false;
        };
    }
}
