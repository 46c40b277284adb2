package dev.dagdrop.definition.yaml;

import dev.dagdrop.definition.finding.Position;
import java.util.Optional;
import org.yaml.snakeyaml.events.ScalarEvent;

/** Makes nodes of the parser's scalars. */
final class Scalars {
    private Scalars() {}

    static YamlScalar of(ScalarEvent event, Position position) {
        Optional<String> tag = Tags.written(event.getTag());
        return new YamlScalar(position, tag, event.getValue(), style(event), type(event, tag));
    }

    /** Stands for the node of an anchor that is not known. */
    static YamlScalar unknown(Position position) {
        return new YamlScalar(position, Optional.empty(), "", ScalarStyle.PLAIN, ScalarType.NULL);
    }

    private static ScalarType type(ScalarEvent event, Optional<String> tag) {
        if (tag.isPresent()) {
            return Tags.scalarType(tag.get());
        }
        boolean byLooks = event.getImplicit().canOmitTagInPlainScalar();
        return byLooks ? ImplicitTypes.of(event.getValue()) : ScalarType.STRING;
    }

    private static ScalarStyle style(ScalarEvent event) {
        return switch (event.getScalarStyle()) {
            case DOUBLE_QUOTED -> ScalarStyle.DOUBLE_QUOTED;
            case SINGLE_QUOTED -> ScalarStyle.SINGLE_QUOTED;
            case LITERAL -> ScalarStyle.LITERAL;
            case FOLDED -> ScalarStyle.FOLDED;
            case PLAIN, JSON_SCALAR_STYLE -> ScalarStyle.PLAIN;
        };
    }
}
