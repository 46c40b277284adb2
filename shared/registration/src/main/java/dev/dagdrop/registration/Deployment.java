package dev.dagdrop.registration;

import dev.dagdrop.registration.mwaa.ClientToken;
import dev.dagdrop.registration.mwaa.Observed;
import dev.dagdrop.registration.mwaa.ServiceAnswer;
import dev.dagdrop.registration.mwaa.Settings;
import dev.dagdrop.registration.mwaa.SourceTags;
import dev.dagdrop.registration.mwaa.TriggerMode;
import dev.dagdrop.registration.mwaa.WorkflowState;
import dev.dagdrop.registration.outcome.Applied;
import dev.dagdrop.registration.outcome.Cause;
import dev.dagdrop.registration.outcome.Outcome;
import dev.dagdrop.registration.outcome.Provenance;
import dev.dagdrop.registration.outcome.Refusal;
import dev.dagdrop.registration.store.Registered;
import dev.dagdrop.registration.store.Registered.Given;
import dev.dagdrop.registration.store.WorkflowRecord;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Makes the workflow of a name match its file: observes it, then creates, updates, adopts or leaves it. */
final class Deployment {
    private static final String ANSWER_LOST =
            "The answer of MWAA Serverless to this change was lost; if it warned of anything, the warning was lost with it.";

    private final Site site;
    private final WorkflowRecord record;
    private final Desired desired;
    private final Provenance provenance;

    /** @param provenance whether the record's workflow came from this file or from one that is gone */
    Deployment(Site site, WorkflowRecord record, Desired desired, Provenance provenance) {
        this.site = site;
        this.record = record;
        this.desired = desired;
        this.provenance = provenance;
    }

    Ending deploy() {
        return record.workflow()
                .map(registered -> site.observe(registered.arn())
                        .map(observed -> observed.workflow().isBeingDeleted()
                                ? beingDeleted()
                                : match(observed, registered, provenance))
                        .orElseGet(() -> create(record.withoutWorkflow(), Cause.DELETED_BY_HAND)))
                .orElseGet(() -> create(record, Cause.NEW));
    }

    private Ending create(WorkflowRecord from, Cause cause) {
        if (site.lease().hasRunOut()) {
            return Refusals.lateClaim(record);
        }
        ClientToken token = ClientToken.of(
                site.name(),
                desired.location(),
                desired.object(),
                desired.settings(),
                desired.tags(),
                from.generation());
        ServiceAnswer answer = site.act(workflows ->
                workflows.create(site.name(), desired.location(), desired.settings(), desired.tags(), token));
        return switch (answer) {
            case ServiceAnswer.Accepted(WorkflowState workflow) ->
                new Ending(
                        new Outcome.Created(applied(workflow, List.of()), cause),
                        from.with(registered(
                                workflow, desired.given(desired.settings().encryptionKey()))));
            case ServiceAnswer.Conflict conflict -> adopt(from, conflict);
            case ServiceAnswer.NotFound notFound -> Ending.deferred(notFound.message(), from);
            case ServiceAnswer.Unavailable unavailable -> Ending.deferred(unavailable.message(), from);
            case ServiceAnswer.Invalid invalid -> Refusals.invalid(invalid, true, from);
            case ServiceAnswer.Denied denied ->
                Refusals.denied(denied, Refusals.checkRole(desired.settings().roleArn()), from);
            case ServiceAnswer.QuotaExceeded exceeded -> Refusals.overQuota(exceeded, from);
        };
    }

    /** A workflow of this name exists that the record does not know: whose it is, only its tags can tell. */
    private Ending adopt(WorkflowRecord from, ServiceAnswer.Conflict conflict) {
        Optional<String> arn = conflict.resourceId()
                .filter(id -> id.startsWith("arn:"))
                .or(() -> site.workflows().find(site.name()));
        Optional<Observed> found = arn.flatMap(site::observe);
        if (found.isEmpty()) {
            return Ending.deferred(conflict.message(), from);
        }
        Observed observed = found.get();
        String workflowArn = observed.workflow().arn();
        if (observed.workflow().isBeingDeleted()) {
            return beingDeleted();
        }
        Registered unknown = new Registered(workflowArn, Optional.empty(), Optional.empty(), Given.UNKNOWN);
        Map<String, String> tags = site.workflows().tags(workflowArn);
        if (SourceTags.prove(tags, site.bucket(), site.key())) {
            return over(from).match(observed, unknown, new Provenance.Adopted());
        }
        Optional<String> other = SourceTags.wholeKeyIn(tags, site.bucket());
        if (other.isEmpty()) {
            return new Ending(new Outcome.Rejected(new Refusal.ForeignWorkflow(workflowArn)), from);
        }
        return site.exists(other.get())
                ? new Ending(
                        new Outcome.Rejected(new Refusal.NameTaken(site.bucket(), other.get())),
                        from.heldBy(site.bucket(), other.get()).awaitedBy(site.key(), desired.object()),
                        List.of(other.get()))
                : over(from).match(observed, unknown, new Provenance.Moved(other.get(), false));
    }

    private Deployment over(WorkflowRecord other) {
        return new Deployment(site, other, desired, provenance);
    }

    private Ending match(Observed observed, Registered registered, Provenance from) {
        Optional<Settings> shown = observed.settings();
        Set<Settings.Member> removed = removed(registered, shown);
        boolean enables =
                observed.isDisabled() && desired.settings().triggerMode().isEmpty();
        boolean matches = hasDefinition(observed, registered, from)
                && shown.filter(settings -> settings.show(desired.settings())).isPresent()
                && removed.isEmpty()
                && !enables;
        return matches ? keep(observed, registered, from) : update(observed, registered, from, removed, enables);
    }

    /** A definition counts by its version, or by its content where the record knows the content of the one that is pinned. */
    private boolean hasDefinition(Observed observed, Registered registered, Provenance from) {
        boolean pinned = desired.location().versionId().isPresent() && observed.isAt(desired.location());
        boolean sameContent = registered
                .accepted()
                .filter(accepted -> accepted.content().equals(desired.content()))
                .filter(accepted -> observed.isAt(accepted.in(site.bucket())))
                .isPresent();
        return pinned || (sameContent && !(from instanceof Provenance.Moved));
    }

    /** What the workflow still shows of the members that it was given once and that no source names now. */
    private Set<Settings.Member> removed(Registered registered, Optional<Settings> shown) {
        Set<Settings.Member> named = desired.settings().named();
        return Arrays.stream(Settings.Member.values())
                .filter(member -> registered.given().named().contains(member.spelling()) && !named.contains(member))
                .filter(member -> shown.flatMap(member::of).isPresent())
                .collect(Collectors.toSet());
    }

    private Ending keep(Observed observed, Registered registered, Provenance from) {
        List<String> remarks = new ArrayList<>(encryptionRemarks(observed));
        boolean sameTags = hasTags(registered);
        if (!sameTags && site.lease().hasRunOut()) {
            return Refusals.lateClaim(record);
        }
        Given given = sameTags ? registered.given() : retagged(registered, observed, remarks);
        boolean wasLost = registered
                .accepted()
                .filter(accepted -> !accepted.content().equals(desired.content()))
                .isPresent();
        if (wasLost) {
            remarks.add(ANSWER_LOST);
        }
        Registered now = new Registered(
                registered.arn(),
                observed.workflow().version(),
                observed.isAt(desired.location()) ? Optional.of(desired.accepted()) : registered.accepted(),
                given(given, observed));
        Applied applied = applied(observed.workflow(), remarks);
        Outcome outcome = switch (from) {
            case Provenance.Adopted _, Provenance.Moved _ -> new Outcome.Updated(applied, from);
            case Provenance.Known _ ->
                wasLost
                        ? new Outcome.Updated(applied, from)
                        : sameTags ? new Outcome.Unchanged(applied) : new Outcome.Retagged(applied);
        };
        return new Ending(outcome, record.with(now));
    }

    private Ending update(
            Observed observed, Registered registered, Provenance from, Set<Settings.Member> removed, boolean enables) {
        if (site.lease().hasRunOut()) {
            return Refusals.lateClaim(record);
        }
        Settings settings = enables ? desired.settings().triggered(TriggerMode.SCHEDULED) : desired.settings();
        boolean roleIsNew = observed.settings()
                .filter(shown -> shown.roleArn().equals(desired.settings().roleArn()))
                .isEmpty();
        ServiceAnswer answer = site.act(workflows -> workflows.update(registered.arn(), desired.location(), settings));
        return switch (answer) {
            case ServiceAnswer.Accepted(WorkflowState workflow) ->
                updated(workflow, observed, registered, from, removed);
            case ServiceAnswer.Conflict conflict -> Ending.deferred(conflict.message(), record);
            case ServiceAnswer.NotFound notFound ->
                from instanceof Provenance.Adopted
                        ? Ending.deferred(notFound.message(), record)
                        : create(record.withoutWorkflow(), Cause.DELETED_BY_HAND);
            case ServiceAnswer.Unavailable unavailable -> Ending.deferred(unavailable.message(), record);
            case ServiceAnswer.Invalid invalid -> Refusals.invalid(invalid, roleIsNew, record);
            case ServiceAnswer.Denied denied ->
                Refusals.denied(denied, Refusals.checkRole(desired.settings().roleArn()), record);
            case ServiceAnswer.QuotaExceeded exceeded -> Refusals.overQuota(exceeded, record);
        };
    }

    private Ending updated(
            WorkflowState workflow,
            Observed before,
            Registered registered,
            Provenance from,
            Set<Settings.Member> removed) {
        boolean sameTags = hasTags(registered);
        if (!sameTags && site.lease().hasRunOut()) {
            return Refusals.lateClaim(record);
        }
        List<String> remarks = new ArrayList<>(encryptionRemarks(before));
        remarks.addAll(stayed(registered.arn(), before, removed));
        Given given = sameTags ? registered.given() : retagged(registered, before, remarks);
        Registered now = new Registered(
                registered.arn(), workflow.version(), Optional.of(desired.accepted()), given(given, before));
        return new Ending(new Outcome.Updated(applied(workflow, remarks), from), record.with(now));
    }

    /** Whether UpdateWorkflow clears what it is not given, or keeps it, is not documented; so look. */
    private List<String> stayed(String arn, Observed before, Set<Settings.Member> removed) {
        if (removed.isEmpty()) {
            return List.of();
        }
        Optional<Settings> after = site.observe(arn).flatMap(Observed::settings);
        return removed.stream()
                .filter(member -> after.flatMap(member::of).isPresent()
                        && after.flatMap(member::of).equals(before.settings().flatMap(member::of)))
                .sorted()
                .map(member ->
                        "%s was removed from the settings, but MWAA Serverless keeps the value it had. To be rid of"
                                        .formatted(member.spelling())
                                + " it, set another value, or delete the workflow and upload the file again.")
                .toList();
    }

    private boolean hasTags(Registered registered) {
        return registered.given().tags().filter(desired.tagsDigest()::equals).isPresent();
    }

    /** Sets the tags; what was refused is remarked, and what the record keeps then says so. */
    private Given retagged(Registered registered, Observed observed, List<String> remarks) {
        Optional<String> refused =
                site.retag(observed.workflow().arn(), desired.noLonger(registered.given()), desired.tags());
        refused.ifPresent(why -> remarks.add("The tags could not be changed: " + why));
        Given all = desired.given("");
        return refused.isEmpty()
                ? all
                : new Given(
                        all.roleArn(),
                        all.settings(),
                        all.named(),
                        registered.given().tagKeys(),
                        all.tags(),
                        Optional.empty());
    }

    /** What the record keeps: all that is desired, with the tags as they are and the key that the workflow has. */
    private Given given(Given tags, Observed observed) {
        Given all = desired.given(encryptionKey(observed));
        return new Given(all.roleArn(), all.settings(), all.named(), tags.tagKeys(), tags.tags(), all.encryptionKey());
    }

    private List<String> encryptionRemarks(Observed observed) {
        String has = encryptionKey(observed);
        String wanted = desired.settings().encryptionKey();
        return has.equals(wanted)
                ? List.of()
                : List.of(
                        ("The workflow stays encrypted with %s, not with %s: the encryption of a workflow cannot change."
                                        + " To change it, delete the workflow and upload the file again.")
                                .formatted(has, wanted));
    }

    private String encryptionKey(Observed observed) {
        return observed.settings()
                .map(Settings::encryptionKey)
                .orElseGet(() -> desired.settings().encryptionKey());
    }

    private Registered registered(WorkflowState workflow, Given given) {
        return new Registered(workflow.arn(), workflow.version(), Optional.of(desired.accepted()), given);
    }

    private Applied applied(WorkflowState workflow, List<String> remarks) {
        List<String> all = new ArrayList<>(desired.remarks());
        all.addAll(remarks);
        return new Applied(workflow, desired.validation(), all);
    }

    private Ending beingDeleted() {
        return Ending.deferred(
                "the workflow of this name is being deleted; it is created again once it is gone", record);
    }
}
