package dev.dagdrop.definition.check.argument;

import dev.dagdrop.definition.check.Report;
import dev.dagdrop.definition.check.Rule;
import dev.dagdrop.definition.check.task.ArgumentCheck;
import dev.dagdrop.definition.check.task.Arguments;
import dev.dagdrop.definition.model.Task;
import dev.dagdrop.definition.operators.ApiRequests;
import dev.dagdrop.definition.operators.ApiRequests.ApiArgument;
import dev.dagdrop.definition.operators.ApiType;
import dev.dagdrop.definition.operators.OperatorSpec;
import dev.dagdrop.definition.yaml.YamlEntry;
import dev.dagdrop.definition.yaml.YamlMapping;
import dev.dagdrop.definition.yaml.YamlScalar;
import java.util.Optional;

/** DD434 invalid-api-value. botocore compares each request with the API's model before it sends it. */
final class InvalidApiValue extends ArgumentCheck {
    private static final Rule RULE = Rule.warning(
            "DD434",
            "invalid-api-value",
            "The AWS API refuses a value, so the task fails at run time.",
            "https://github.com/boto/botocore/tree/develop/botocore/data");

    private final ApiRequests requests;

    InvalidApiValue(ApiRequests requests) {
        this.requests = requests;
    }

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void examineArguments(Task task, YamlMapping settings, OperatorSpec operator, Report report) {
        for (ApiArgument argument : requests.of(operator)) {
            Optional<YamlEntry> entry = settings.entry(argument.argument());
            // Text is a template, or JSON that the operator reads itself.
            boolean mayBeChecked = entry.isPresent()
                    && !(entry.get().value() instanceof YamlScalar scalar && isReadByOperator(scalar, argument));
            if (mayBeChecked && report.isNew(entry.get())) {
                new RequestComparison(requests, argument, report)
                        .compare(
                                entry.get(),
                                argument.type(),
                                Arguments.path(task.id()).key(argument.argument()));
            }
        }
    }

    private boolean isReadByOperator(YamlScalar scalar, ApiArgument argument) {
        return switch (requests.type(argument.type())) {
            case ApiType.Enumeration _ -> !scalar.isString();
            case ApiType _ -> true;
        };
    }
}
