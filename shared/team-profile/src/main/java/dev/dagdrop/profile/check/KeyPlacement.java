package dev.dagdrop.profile.check;

import dev.dagdrop.profile.shape.ProfileKeys;
import dev.dagdrop.profile.shape.ProfileShape;
import dev.dagdrop.profile.shape.Shape;
import java.util.List;
import java.util.Optional;

/** The right place of a misplaced key. */
final class KeyPlacement {
    private static final List<String> NESTED =
            List.of(ProfileKeys.ENCRYPTION, ProfileKeys.LOGGING, ProfileKeys.NETWORK);

    private KeyPlacement() {}

    static Optional<String> of(String key) {
        if (ProfileShape.workflowSettings().members().containsKey(key)) {
            return Optional.of("at the top of the profile or in an entry of Workflows");
        }
        if (ProfileShape.root().members().containsKey(key)) {
            return Optional.of("at the top of the profile, since it applies to the whole team");
        }
        for (String parent : NESTED) {
            if (ProfileShape.root().members().get(parent) instanceof Shape.FieldsShape fields
                    && fields.members().containsKey(key)) {
                return Optional.of("under " + parent);
            }
        }
        return switch (key) {
            case "Name", "DefinitionS3Location", "ClientToken" ->
                Optional.of("in no profile: the uploaded file determines it");
            default -> Optional.empty();
        };
    }
}
