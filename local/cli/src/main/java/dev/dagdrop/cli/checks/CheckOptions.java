package dev.dagdrop.cli.checks;

import dev.dagdrop.definition.Bounds;
import dev.dagdrop.definition.Rules;
import dev.dagdrop.definition.check.CheckOverrides;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** How definitions are checked: as the stack's parameters say. */
public final class CheckOptions {
    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init") // picocli sets it before the command runs.
    private CommandSpec spec;

    @Option(
            names = "--override",
            paramLabel = "RULE=SEVERITY",
            description = "The severity of a rule, by id or name, such as duplicate-key=warning; as the parameter"
                    + " CheckOverrides of the stack."
                    + " May be repeated.")
    private List<String> overrides = new ArrayList<>();

    @Option(
            names = "--max-bytes",
            paramLabel = "N",
            description = "The largest definition accepted; as the parameter MaxDefinitionBytes of the stack."
                    + " Default: the service's quota.")
    private Optional<Integer> maxBytes = Optional.empty();

    /**
     * The rules whose severity differs from their own.
     *
     * @throws ParameterException when they are malformed
     */
    public CheckOverrides overrides() {
        try {
            return CheckOverrides.parse(String.join(",", overrides), Rules.all());
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), "--override: " + e.getMessage(), e);
        }
    }

    /**
     * What a definition may cost.
     *
     * @throws ParameterException when the size is none that can be read
     */
    public Bounds bounds() {
        try {
            return maxBytes.map(Bounds.standard()::withMaxBytes).orElseGet(Bounds::standard);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), "--max-bytes: " + e.getMessage(), e);
        }
    }
}
