package dev.dagdrop.definition.check.yaml;

import dev.dagdrop.definition.check.Check;
import java.util.List;

/** The checks of this package. */
public final class YamlChecks {
    private YamlChecks() {}

    /** All of them, by rule. */
    public static List<Check> all() {
        return List.of(
                new UnsupportedTag(),
                new DuplicateKey(),
                new InvalidAnchor(),
                new UnloadableValue(),
                new NonStringId(),
                new NonStringKey(),
                new AmbiguousNumber(),
                new UnquotedDate(),
                new EnvironmentVariable(),
                new InvisibleCharacter(),
                new CurlyQuote());
    }
}
