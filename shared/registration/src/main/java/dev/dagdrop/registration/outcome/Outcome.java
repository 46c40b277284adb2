package dev.dagdrop.registration.outcome;

import dev.dagdrop.definition.finding.Visible;
import java.util.Optional;

/** How one run of the controller for one key ended; log line, function answer, notice and README say what it says. */
public sealed interface Outcome {
    /** All that is said of it. */
    OutcomeDescription description();

    /** Its name in the record, answers, attributes and logs. */
    default String label() {
        return description().label();
    }

    /** How much it matters to the people it concerns. */
    default NoticeSeverity severity() {
        return description().severity();
    }

    /** A few printable ASCII words for a subject line, with nothing in them that the sender of a file controls. */
    default String headline() {
        return description().headline();
    }

    /** What happened, in one sentence. */
    default String sentence(String workflow) {
        return description().sentence().formatted(workflow);
    }

    /** Why it ended so; empty where the label says all. */
    default Optional<String> reason() {
        return description().reason();
    }

    /** What to do now; empty where there is nothing to do. */
    default Optional<String> advice() {
        return description().advice();
    }

    /** What the service has now, where the workflow matches its file. */
    default Optional<AppliedWorkflow> applied() {
        return switch (this) {
            case Created created -> Optional.of(created.state());
            case Updated updated -> Optional.of(updated.state());
            case Retagged retagged -> Optional.of(retagged.state());
            case Unchanged unchanged -> Optional.of(unchanged.state());
            case Duplicate _, Rejected _, Failed _, Kept _, Disabled _, Deleted _, Passed _ -> Optional.empty();
            case Ignored _, InFlight _, Deferred _ -> Optional.empty();
        };
    }

    /** The ARN of the workflow it is about, where there is one. */
    default Optional<String> workflowArn() {
        return switch (this) {
            case Duplicate duplicate -> duplicate.arn();
            case Kept kept -> Optional.of(kept.arn());
            case Disabled disabled -> Optional.of(disabled.arn());
            case Deleted deleted -> deleted.arn();
            case Rejected rejected -> rejected.refusal().workflowArn();
            case Created _, Updated _, Retagged _, Unchanged _, Failed _, Passed _, Ignored _, InFlight _, Deferred _ ->
                applied().map(state -> state.workflow().arn());
        };
    }

    /** Whether the workflow does not match its file, and a person has to act. */
    default boolean isRefusal() {
        return this instanceof Rejected || this instanceof Failed;
    }

    /** Whether whatever asked for this run has to ask again. */
    default boolean isRetried() {
        return this instanceof Deferred;
    }

    /** A workflow was made for the file. */
    record Created(AppliedWorkflow state, CreationCause cause) implements Outcome {
        @Override
        public OutcomeDescription description() {
            return switch (cause) {
                case NEW ->
                    OutcomeDescription.of("created", state.severity(), "created", "Workflow %s was created.")
                            .with(state);
                case DELETED_BY_HAND ->
                    OutcomeDescription.of(
                                    "created",
                                    NoticeSeverity.WARNING,
                                    "created again",
                                    "Workflow %s had been deleted by hand: it was created again.")
                            .advising("Nothing, unless something uses the ARN of the deleted workflow: the new ARN"
                                    + " differs.")
                            .with(state);
            };
        }
    }

    /** The workflow matches file and settings, after an update where one was needed. */
    record Updated(AppliedWorkflow state, Provenance provenance) implements Outcome {
        @Override
        public OutcomeDescription description() {
            return switch (provenance) {
                case Provenance.Known _ ->
                    OutcomeDescription.of("updated", state.severity(), "updated", "Workflow %s was updated.")
                            .with(state);
                case Provenance.Adopted _ ->
                    OutcomeDescription.of(
                                    "updated",
                                    NoticeSeverity.WARNING,
                                    "adopted",
                                    "Workflow %s existed and comes from this file: it was adopted.")
                            .advising("Nothing. The record of this workflow was lost and has been made again.")
                            .with(state);
                case Provenance.Moved moved ->
                    OutcomeDescription.of(
                                    "updated",
                                    NoticeSeverity.WARNING,
                                    "moved to another file",
                                    moved.sameContent()
                                            ? "Workflow %s follows its file, which was moved."
                                            : "Workflow %s passed to this file, because the file it came from is gone.")
                            .because("moved from " + Visible.text(moved.key()))
                            .with(state);
            };
        }
    }

    /** The workflow's tags changed, and nothing else: it has no new version. */
    record Retagged(AppliedWorkflow state) implements Outcome {
        @Override
        public OutcomeDescription description() {
            return OutcomeDescription.of(
                            "retagged", state.severity(), "tags changed", "The tags of workflow %s changed.")
                    .with(state);
        }
    }

    /** The service was asked, and the workflow matches file and settings already. */
    record Unchanged(AppliedWorkflow state) implements Outcome {
        @Override
        public OutcomeDescription description() {
            return OutcomeDescription.of(
                    "unchanged", NoticeSeverity.INFO, "unchanged", "Workflow %s already matches its file.");
        }
    }

    /**
     * Object, settings and record are as they were when this key was last looked at; the service was not asked.
     *
     * @param before the label of the outcome of then
     */
    record Duplicate(String before, Optional<String> arn) implements Outcome {
        @Override
        public OutcomeDescription description() {
            return OutcomeDescription.silent(
                    "duplicate", "nothing changed since the last look, which ended: " + before);
        }
    }

    /** The file, its name or its place is at fault; trying again gives the same. */
    record Rejected(Refusal refusal) implements Outcome {
        @Override
        public OutcomeDescription description() {
            return OutcomeDescription.of(
                            "rejected",
                            NoticeSeverity.ERROR,
                            "rejected: " + refusal.headline(),
                            "The file for workflow %s was rejected.")
                    .because(refusal.reason())
                    .advising(refusal.advice());
        }
    }

    /**
     * Nothing is wrong with the file: an administrator has to act. The key waits in the dead-letter queue, and the nightly
     * comparison looks at it again.
     *
     * @param cause what stood in the way, as the refusing service says it
     * @param remedy what to do about it
     */
    record Failed(String cause, String remedy) implements Outcome {
        @Override
        public OutcomeDescription description() {
            return OutcomeDescription.of(
                            "failed",
                            NoticeSeverity.ERROR,
                            "failed: needs an administrator",
                            "Workflow %s does not match its file yet. Nothing is wrong with the file.")
                    .because(cause)
                    .advising(Visible.text(remedy));
        }
    }

    /** The file is gone and its workflow stays as it is. */
    record Kept(String arn, String cause) implements Outcome {
        @Override
        public OutcomeDescription description() {
            return OutcomeDescription.of(
                            "kept",
                            NoticeSeverity.WARNING,
                            "kept: its file was removed",
                            "The file of workflow %s was removed; the workflow still exists and runs as before.")
                    .because(cause)
                    .advising("Delete the workflow if you no longer need it, or upload the file again.\n"
                            + "To delete it: aws mwaa-serverless delete-workflow --workflow-arn " + Visible.text(arn)
                            + "\n"
                            + "With the parameter OnRemove set to Disable or Delete this happens by itself.");
        }
    }

    /** The file is gone and nothing triggers its workflow now. */
    record Disabled(String arn) implements Outcome {
        @Override
        public OutcomeDescription description() {
            return OutcomeDescription.of(
                            "disabled",
                            NoticeSeverity.WARNING,
                            "disabled: its file was removed",
                            "The file of workflow %s was removed, so nothing triggers the workflow now.")
                    .advising("Nothing. Upload the file again to enable the workflow.");
        }
    }

    /** The file is gone, and so is its workflow; empty where there was none. */
    record Deleted(Optional<String> arn) implements Outcome {
        @Override
        public OutcomeDescription description() {
            return OutcomeDescription.of(
                            "deleted",
                            arn.isPresent() ? NoticeSeverity.WARNING : NoticeSeverity.SILENT,
                            "deleted: its file was removed",
                            "The file of workflow %s was removed, and the workflow was deleted.")
                    .advising("Nothing. Upload the file again to create the workflow again.");
        }
    }

    /** The file is gone, and the name with its workflow passes to another file that waited for it. */
    record Passed(String key) implements Outcome {
        @Override
        public OutcomeDescription description() {
            return OutcomeDescription.silent("passed", "the workflow passes to " + Visible.text(key));
        }
    }

    /** It is nothing this function is for. */
    record Ignored(String cause) implements Outcome {
        @Override
        public OutcomeDescription description() {
            return OutcomeDescription.silent("ignored", cause);
        }
    }

    /** Another invocation works on this very key, and looks at it again before it ends. */
    record InFlight() implements Outcome {
        @Override
        public OutcomeDescription description() {
            return OutcomeDescription.silent(
                    "in-flight", "another invocation works on this key and looks at it again before it ends");
        }
    }

    /** Something that may pass stood in the way; the delivery is repeated. */
    record Deferred(String cause) implements Outcome {
        @Override
        public OutcomeDescription description() {
            return OutcomeDescription.silent("deferred", cause);
        }
    }
}
