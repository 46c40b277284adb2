package dev.dagdrop.registration;

import dev.dagdrop.definition.Validation;
import dev.dagdrop.registration.digest.Digests;
import dev.dagdrop.registration.mwaa.DefinitionLocation;
import dev.dagdrop.registration.mwaa.SourceTags;
import dev.dagdrop.registration.object.ObjectState;
import dev.dagdrop.registration.outcome.Outcome;
import dev.dagdrop.registration.outcome.Provenance;
import dev.dagdrop.registration.outcome.Refusal;
import dev.dagdrop.registration.settings.ResolvedSettings;
import dev.dagdrop.registration.settings.SettingsDigest;
import dev.dagdrop.registration.settings.SettingsResolver;
import dev.dagdrop.registration.store.RegisteredWorkflow;
import dev.dagdrop.registration.store.RegisteredWorkflow.AcceptedDefinition;
import dev.dagdrop.registration.store.WorkflowRecord;
import dev.dagdrop.registration.team.Admission.Admitted;
import dev.dagdrop.registration.telemetry.PipelineStep;
import java.util.Optional;

/**
 * Checks the file of a team that is admitted, and has the workflow match it; where the file is refused, the workflow still
 * follows the settings, with the definition that was accepted last.
 *
 * @param team the first folder under the prefix
 * @param record the record, belonging to the site's key
 */
record UploadAcceptance(
        PassContext context,
        Optional<String> team,
        Admitted admitted,
        SettingsResolver settings,
        WorkflowRecord record) {
    /**
     * The ending for an object that is too large to be read.
     *
     * @param size in bytes
     */
    PassResult tooLarge(long size) {
        return refused(admitted.validator().tooLarge(size));
    }

    /**
     * The ending for an object.
     *
     * @param movedFrom the key that the workflow came from, where that is gone
     */
    PassResult of(ObjectState.ObjectVersion version, ObjectState.ObjectContent content, Optional<String> movedFrom) {
        // What was checked must be what is registered; without versions it could change in between.
        boolean restricted = admitted.profiles()
                .team()
                .flatMap(profile -> profile.allowedOperators())
                .isPresent();
        if (restricted && version.id().isEmpty()) {
            return new PassResult(new Outcome.Rejected(new Refusal.NeedsVersions(team.orElse(""))), record);
        }
        Validation validation = check(content);
        if (!validation.isAccepted()) {
            return refused(validation);
        }
        String digest = Digests.sha256(content.bytes());
        Provenance provenance = movedFrom
                .<Provenance>map(key -> new Provenance.Moved(key, hasContent(digest)))
                .orElseGet(Provenance.Known::new);
        DefinitionLocation location = new DefinitionLocation(context.bucket(), context.key(), version.id());
        return new Deployment(context, record, desired(location, version.identity(), digest, validation), provenance)
                .deploy();
    }

    private boolean hasContent(String digest) {
        return record.workflow()
                .flatMap(RegisteredWorkflow::accepted)
                .filter(accepted -> accepted.content().equals(digest))
                .isPresent();
    }

    private Validation check(ObjectState.ObjectContent content) {
        return context.trace()
                .step(PipelineStep.CHECK, () -> admitted.validator().validate(content.bytes()));
    }

    private DesiredWorkflow desired(DefinitionLocation location, String object, String content, Validation validation) {
        ResolvedSettings given = settings.given(admitted.profiles(), context.name());
        ResolvedSettings resolved = validation
                .definition()
                .map(definition -> settings.resolve(admitted.profiles(), context.name(), definition))
                .orElse(given);
        context.trace().recordSettings(resolved);
        return DesiredWorkflow.of(
                location,
                object,
                content,
                SourceTags.of(context.bucket(), context.key(), team),
                given,
                resolved,
                validation);
    }

    private PassResult refused(Validation validation) {
        Outcome rejected = new Outcome.Rejected(new Refusal.InvalidDefinition(validation));
        Optional<PassResult> followed = record.workflow().flatMap(this::followSettings);
        return followed.map(passResult -> passResult.outcome().isRetried()
                        ? passResult
                        : new PassResult(rejected, passResult.record(), passResult.hints()))
                .orElseGet(() -> new PassResult(rejected, record));
    }

    /** Only where a version is pinned that can be read again, and where stack or profiles give other settings by now. */
    private Optional<PassResult> followSettings(RegisteredWorkflow registered) {
        String given = SettingsDigest.of(settings.given(admitted.profiles(), context.name()));
        if (registered.given().settings().filter(given::equals).isPresent()) {
            return Optional.empty();
        }
        return registered
                .accepted()
                .flatMap(accepted -> accepted.versionId()
                        .flatMap(id -> context.objects()
                                .version(
                                        accepted.key(),
                                        id,
                                        admitted.validator().bounds().maxBytes()))
                        .map(content -> withAccepted(accepted, content)));
    }

    private PassResult withAccepted(AcceptedDefinition accepted, ObjectState.ObjectContent content) {
        DesiredWorkflow desired = desired(
                accepted.in(context.bucket()),
                accepted.versionId().orElseThrow(),
                Digests.sha256(content.bytes()),
                check(content));
        return new Deployment(context, record, desired, new Provenance.Known()).deploy();
    }
}
