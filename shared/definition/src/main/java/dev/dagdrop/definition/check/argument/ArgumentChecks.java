package dev.dagdrop.definition.check.argument;

import dev.dagdrop.definition.check.Check;
import dev.dagdrop.definition.operators.ApiRequests;
import dev.dagdrop.definition.operators.ArgumentConstraints;
import dev.dagdrop.definition.operators.TemplateExtensions;
import java.util.List;

/** The checks of this package. */
public final class ArgumentChecks {
    private ArgumentChecks() {}

    /** All of them, by rule. */
    public static List<Check> all(ArgumentConstraints constraints) {
        return List.of(
                new RefusedArgumentCombination(constraints),
                new FailingArgumentCombination(constraints),
                new RefusedArgumentValue(constraints),
                new FailingArgumentValue(constraints),
                new InvalidApiValue(new ApiRequests()),
                new WrongIdentifierForm(),
                new UnclearS3Location(),
                new LiteralWildcard(),
                new EmptyArgument(),
                new TemplateFileName(new TemplateExtensions()));
    }
}
