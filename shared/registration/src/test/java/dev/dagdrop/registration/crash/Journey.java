package dev.dagdrop.registration.crash;

import static dev.dagdrop.registration.behaviour.Definitions.CHANGED;
import static dev.dagdrop.registration.behaviour.Definitions.GOOD;
import static dev.dagdrop.registration.behaviour.Definitions.UNKNOWN_DEPENDENCY;
import static dev.dagdrop.registration.crash.Step.CREATE;
import static dev.dagdrop.registration.crash.Step.DELETE;
import static dev.dagdrop.registration.crash.Step.HINT;
import static dev.dagdrop.registration.crash.Step.OBSERVE;
import static dev.dagdrop.registration.crash.Step.PROFILE;
import static dev.dagdrop.registration.crash.Step.PUBLISH;
import static dev.dagdrop.registration.crash.Step.SENT;
import static dev.dagdrop.registration.crash.Step.TAG;
import static dev.dagdrop.registration.crash.Step.UPDATE;

import dev.dagdrop.registration.OnRemove;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;

/** What happens to a bucket, and where a run of the controller that is stopped must end all the same. */
enum Journey {
    FIRST("a first upload", "created", 1, told(PROFILE, CREATE)) {
        @Override
        String change(Stage stage) {
            return stage.upload(stage.yaml(), GOOD);
        }
    },
    CHANGE("a change", "updated", 2, told(PROFILE, OBSERVE, UPDATE)) {
        @Override
        String change(Stage stage) {
            registered(stage);
            return stage.upload(stage.yaml(), CHANGED);
        }
    },
    CHANGE_WITHOUT_VERSIONS("a change in a bucket without versions", "updated", 2, told(PROFILE, OBSERVE, UPDATE)) {
        @Override
        String change(Stage stage) {
            registered(stage);
            return stage.upload(stage.yaml(), CHANGED);
        }

        @Override
        boolean versioned() {
            return false;
        }
    },
    CHANGE_AND_TAGS("a change with other tags", "updated", 2, told(PROFILE, OBSERVE, UPDATE, TAG)) {
        @Override
        String change(Stage stage) {
            registered(stage);
            stage.tag("other");
            return stage.upload(stage.yaml(), CHANGED);
        }
    },
    TAGS("other tags", "retagged", 1, told(PROFILE, OBSERVE, TAG)) {
        @Override
        String change(Stage stage) {
            registered(stage);
            stage.tag("other");
            return stage.yaml();
        }
    },
    SAME("the same content again", "unchanged", 1, told(PROFILE, OBSERVE)) {
        @Override
        String change(Stage stage) {
            registered(stage);
            return stage.uploadBeside(stage.yaml(), GOOD);
        }
    },
    DELETED_BY_HAND("the same content, its workflow deleted by hand", "created", 1, told(PROFILE, OBSERVE, CREATE)) {
        @Override
        String change(Stage stage) {
            registered(stage);
            stage.deleteWorkflows();
            return stage.upload(stage.yaml(), GOOD);
        }
    },
    REFUSED("a refused first upload", "rejected", 0, told(PROFILE)) {
        @Override
        String change(Stage stage) {
            return stage.uploadBeside(stage.yaml(), UNKNOWN_DEPENDENCY);
        }
    },
    REFUSED_CHANGE("a refused change", "rejected", 1, told(PROFILE)) {
        @Override
        String change(Stage stage) {
            registered(stage);
            return stage.uploadBeside(stage.yaml(), UNKNOWN_DEPENDENCY);
        }
    },
    REMOVED_KEEP("a removal with Keep", "kept", 1, told(OBSERVE)) {
        @Override
        String change(Stage stage) {
            registered(stage);
            return stage.remove(stage.yaml());
        }
    },
    REMOVED_DISABLE("a removal with Disable", "disabled", 2, told(OBSERVE, UPDATE)) {
        @Override
        String change(Stage stage) {
            registered(stage);
            return stage.remove(stage.yaml());
        }

        @Override
        OnRemove onRemove() {
            return OnRemove.DISABLE;
        }
    },
    REMOVED_DELETE("a removal with Delete", "deleted", 0, told(OBSERVE, DELETE)) {
        @Override
        String change(Stage stage) {
            registered(stage);
            return stage.remove(stage.yaml());
        }

        @Override
        OnRemove onRemove() {
            return OnRemove.DELETE;
        }
    },
    RESTORED("a removed version that comes back after Delete", "created", 1, told(PROFILE, CREATE)) {
        @Override
        String change(Stage stage) {
            registered(stage);
            stage.settle(stage.remove(stage.yaml()));
            return stage.undelete();
        }

        @Override
        OnRemove onRemove() {
            return OnRemove.DELETE;
        }
    },
    MOVED("a moved file", "updated", 2, told(PROFILE, OBSERVE, UPDATE, TAG)) {
        @Override
        String change(Stage stage) {
            stage.settle(stage.upload(stage.yml(), GOOD));
            stage.remove(stage.yml());
            return stage.upload(stage.yaml(), GOOD);
        }
    },
    PASSED("a removal while another file of the name waits", "updated", 2, EnumSet.of(HINT)) {
        @Override
        String change(Stage stage) {
            stage.settle(stage.upload(stage.yml(), GOOD));
            stage.settle(stage.upload(stage.yaml(), GOOD));
            return stage.remove(stage.yml());
        }
    },
    ADOPTED("a change whose record was lost", "updated", 2, told(PROFILE, CREATE, OBSERVE, UPDATE, TAG)) {
        @Override
        String change(Stage stage) {
            registered(stage);
            stage.loseRecord();
            return stage.upload(stage.yaml(), CHANGED);
        }
    };

    private final String text;
    private final String outcome;
    private final int versions;

    @SuppressWarnings("ImmutableEnumChecker") // Its own copy.
    private final Set<Step> steps;

    Journey(String text, String outcome, int versions, Set<Step> steps) {
        this.text = text;
        this.outcome = outcome;
        this.versions = versions;
        EnumSet<Step> all = EnumSet.of(Step.CLAIM, Step.LOOK, Step.COMPLETE);
        all.addAll(steps);
        this.steps = Set.copyOf(all);
    }

    private static Set<Step> told(Step... steps) {
        EnumSet<Step> all = EnumSet.of(PUBLISH, SENT);
        all.addAll(Arrays.asList(steps));
        return all;
    }

    /** Brings the bucket there; gives the key whose event is delivered to a holder that is stopped. */
    abstract String change(Stage stage);

    private static void registered(Stage stage) {
        stage.settle(stage.upload(stage.yaml(), GOOD));
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
    Set<Step> steps() {
        return steps;
    }

    @Override
    public String toString() {
        return text;
    }
}
