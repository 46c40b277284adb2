package dev.dagdrop.cli.role;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a call of a model needs: the form of the id tells a model from a profile, which calls one in several regions. */
final class ModelNames {
    private static final Pattern PROFILE =
            Pattern.compile("(?:us|us-gov|eu|apac|ap|jp|au|ca|sa|me|af|il|global)\\.([^.]+\\..+)");
    private static final Pattern PROFILE_ARN = Pattern.compile("inference-profile/(.+)");

    private final ResourceScope place;

    ModelNames(ResourceScope place) {
        this.place = place;
    }

    /** The resources that a model's id or ARN names. */
    List<NamePattern> of(NamePattern id) {
        String text = id.pattern();
        Optional<ArnName> arn = ArnName.of(text, "bedrock", place);
        if (arn.isPresent()) {
            Matcher profile = PROFILE_ARN.matcher(arn.get().resource());
            return profile.matches() ? List.of(id, modelsOf(id, profile.group(1))) : applicationOf(id, arn.get());
        }
        Matcher profile = PROFILE.matcher(text);
        if (profile.matches()) {
            return List.of(id.with(regional("inference-profile/" + text)), modelsOf(id, text));
        }
        if (text.indexOf('.') < 0 && !id.open()) {
            return List.of(id.with(regional("provisioned-model/" + text)));
        }
        return List.of(
                id.with("arn:" + place.partition() + ":bedrock:" + place.region() + "::foundation-model/" + text));
    }

    /** What an application's profile calls, its id does not tell. */
    private List<NamePattern> applicationOf(NamePattern id, ArnName arn) {
        return arn.resource().startsWith("application-inference-profile/")
                ? List.of(id, foundationModels("*", true))
                : List.of(id);
    }

    private NamePattern modelsOf(NamePattern id, String profile) {
        Matcher model = PROFILE.matcher(profile);
        return foundationModels(model.matches() ? model.group(1) : profile, id.open());
    }

    private NamePattern foundationModels(String model, boolean open) {
        return new NamePattern("arn:" + place.partition() + ":bedrock:*::foundation-model/" + model, open);
    }

    private String regional(String resource) {
        return "arn:" + place.partition() + ":bedrock:" + place.region() + ':' + place.account() + ':' + resource;
    }
}
