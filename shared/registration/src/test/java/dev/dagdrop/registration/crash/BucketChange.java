package dev.dagdrop.registration.crash;

import static dev.dagdrop.registration.crash.ControllerCall.CREATE;
import static dev.dagdrop.registration.crash.ControllerCall.DELETE;
import static dev.dagdrop.registration.crash.ControllerCall.HINT;
import static dev.dagdrop.registration.crash.ControllerCall.OBSERVE;
import static dev.dagdrop.registration.crash.ControllerCall.PROFILE;
import static dev.dagdrop.registration.crash.ControllerCall.PUBLISH;
import static dev.dagdrop.registration.crash.ControllerCall.SENT;
import static dev.dagdrop.registration.crash.ControllerCall.TAG;
import static dev.dagdrop.registration.crash.ControllerCall.UPDATE;
import static dev.dagdrop.testkit.TestDefinitions.CHANGED;
import static dev.dagdrop.testkit.TestDefinitions.GOOD;
import static dev.dagdrop.testkit.TestDefinitions.UNKNOWN_DEPENDENCY;

import dev.dagdrop.registration.OnRemove;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;

/** What happens to a bucket, and where a run of the controller that is stopped must end all the same. */
enum BucketChange {
    FIRST("a first upload", "created", 1, told(PROFILE, CREATE)) {
        @Override
        String change(CrashWorkflow crashWorkflow) {
            return crashWorkflow.upload(crashWorkflow.yaml(), GOOD);
        }
    },
    CHANGE("a change", "updated", 2, told(PROFILE, OBSERVE, UPDATE)) {
        @Override
        String change(CrashWorkflow crashWorkflow) {
            registered(crashWorkflow);
            return crashWorkflow.upload(crashWorkflow.yaml(), CHANGED);
        }
    },
    CHANGE_WITHOUT_VERSIONS("a change in a bucket without versions", "updated", 2, told(PROFILE, OBSERVE, UPDATE)) {
        @Override
        String change(CrashWorkflow crashWorkflow) {
            registered(crashWorkflow);
            return crashWorkflow.upload(crashWorkflow.yaml(), CHANGED);
        }

        @Override
        boolean versioned() {
            return false;
        }
    },
    CHANGE_AND_TAGS("a change with other tags", "updated", 2, told(PROFILE, OBSERVE, UPDATE, TAG)) {
        @Override
        String change(CrashWorkflow crashWorkflow) {
            registered(crashWorkflow);
            crashWorkflow.tag("other");
            return crashWorkflow.upload(crashWorkflow.yaml(), CHANGED);
        }
    },
    TAGS("other tags", "retagged", 1, told(PROFILE, OBSERVE, TAG)) {
        @Override
        String change(CrashWorkflow crashWorkflow) {
            registered(crashWorkflow);
            crashWorkflow.tag("other");
            return crashWorkflow.yaml();
        }
    },
    SAME("the same content again", "unchanged", 1, told(PROFILE, OBSERVE)) {
        @Override
        String change(CrashWorkflow crashWorkflow) {
            registered(crashWorkflow);
            return crashWorkflow.uploadBeside(crashWorkflow.yaml(), GOOD);
        }
    },
    DELETED_BY_HAND("the same content, its workflow deleted by hand", "created", 1, told(PROFILE, OBSERVE, CREATE)) {
        @Override
        String change(CrashWorkflow crashWorkflow) {
            registered(crashWorkflow);
            crashWorkflow.deleteWorkflows();
            return crashWorkflow.upload(crashWorkflow.yaml(), GOOD);
        }
    },
    REFUSED("a refused first upload", "rejected", 0, told(PROFILE)) {
        @Override
        String change(CrashWorkflow crashWorkflow) {
            return crashWorkflow.uploadBeside(crashWorkflow.yaml(), UNKNOWN_DEPENDENCY);
        }
    },
    REFUSED_CHANGE("a refused change", "rejected", 1, told(PROFILE)) {
        @Override
        String change(CrashWorkflow crashWorkflow) {
            registered(crashWorkflow);
            return crashWorkflow.uploadBeside(crashWorkflow.yaml(), UNKNOWN_DEPENDENCY);
        }
    },
    REMOVED_KEEP("a removal with Keep", "kept", 1, told(OBSERVE)) {
        @Override
        String change(CrashWorkflow crashWorkflow) {
            registered(crashWorkflow);
            return crashWorkflow.remove(crashWorkflow.yaml());
        }
    },
    REMOVED_DISABLE("a removal with Disable", "disabled", 2, told(OBSERVE, UPDATE)) {
        @Override
        String change(CrashWorkflow crashWorkflow) {
            registered(crashWorkflow);
            return crashWorkflow.remove(crashWorkflow.yaml());
        }

        @Override
        OnRemove onRemove() {
            return OnRemove.DISABLE;
        }
    },
    REMOVED_DELETE("a removal with Delete", "deleted", 0, told(OBSERVE, DELETE)) {
        @Override
        String change(CrashWorkflow crashWorkflow) {
            registered(crashWorkflow);
            return crashWorkflow.remove(crashWorkflow.yaml());
        }

        @Override
        OnRemove onRemove() {
            return OnRemove.DELETE;
        }
    },
    RESTORED("a removed version that comes back after Delete", "created", 1, told(PROFILE, CREATE)) {
        @Override
        String change(CrashWorkflow crashWorkflow) {
            registered(crashWorkflow);
            crashWorkflow.settle(crashWorkflow.remove(crashWorkflow.yaml()));
            return crashWorkflow.undelete();
        }

        @Override
        OnRemove onRemove() {
            return OnRemove.DELETE;
        }
    },
    MOVED("a moved file", "updated", 2, told(PROFILE, OBSERVE, UPDATE, TAG)) {
        @Override
        String change(CrashWorkflow crashWorkflow) {
            crashWorkflow.settle(crashWorkflow.upload(crashWorkflow.yml(), GOOD));
            crashWorkflow.remove(crashWorkflow.yml());
            return crashWorkflow.upload(crashWorkflow.yaml(), GOOD);
        }
    },
    PASSED("a removal while another file of the name waits", "updated", 2, EnumSet.of(HINT)) {
        @Override
        String change(CrashWorkflow crashWorkflow) {
            crashWorkflow.settle(crashWorkflow.upload(crashWorkflow.yml(), GOOD));
            crashWorkflow.settle(crashWorkflow.upload(crashWorkflow.yaml(), GOOD));
            return crashWorkflow.remove(crashWorkflow.yml());
        }
    },
    ADOPTED("a change whose record was lost", "updated", 2, told(PROFILE, CREATE, OBSERVE, UPDATE, TAG)) {
        @Override
        String change(CrashWorkflow crashWorkflow) {
            registered(crashWorkflow);
            crashWorkflow.loseRecord();
            return crashWorkflow.upload(crashWorkflow.yaml(), CHANGED);
        }
    };

    private final String text;
    private final String outcome;
    private final int versions;

    @SuppressWarnings("ImmutableEnumChecker") // Its own copy.
    private final Set<ControllerCall> steps;

    BucketChange(String text, String outcome, int versions, Set<ControllerCall> steps) {
        this.text = text;
        this.outcome = outcome;
        this.versions = versions;
        EnumSet<ControllerCall> all = EnumSet.of(ControllerCall.CLAIM, ControllerCall.LOOK, ControllerCall.COMPLETE);
        all.addAll(steps);
        this.steps = Set.copyOf(all);
    }

    private static Set<ControllerCall> told(ControllerCall... steps) {
        EnumSet<ControllerCall> all = EnumSet.of(PUBLISH, SENT);
        all.addAll(Arrays.asList(steps));
        return all;
    }

    /** Brings the bucket there; gives the key whose event is delivered to a holder that is stopped. */
    abstract String change(CrashWorkflow crashWorkflow);

    private static void registered(CrashWorkflow crashWorkflow) {
        crashWorkflow.settle(crashWorkflow.upload(crashWorkflow.yaml(), GOOD));
    }

    OnRemove onRemove() {
        return OnRemove.KEEP;
    }

    /** Whether the bucket keeps versions. */
    boolean versioned() {
        return true;
    }

    /** Whether a newer version that comes meanwhile is tried too. */
    boolean meetsNewer() {
        return switch (this) {
            case FIRST, CHANGE, REFUSED, REMOVED_DISABLE, REMOVED_DELETE, MOVED, PASSED -> true;
            case CHANGE_WITHOUT_VERSIONS, CHANGE_AND_TAGS, TAGS, SAME, DELETED_BY_HAND -> false;
            case REFUSED_CHANGE, REMOVED_KEEP, RESTORED, ADOPTED -> false;
        };
    }

    /** The label of the outcome in the record and in the notice. */
    String outcome() {
        return outcome;
    }

    /** How many versions the workflow must have: one for each content that was registered; 0 where there is no workflow. */
    int versions() {
        return versions;
    }

    /** The steps that a run takes which nothing stops; no others. */
    Set<ControllerCall> steps() {
        return steps;
    }

    @Override
    public String toString() {
        return text;
    }
}
