package dev.dagdrop.cli.validate;

import dev.dagdrop.definition.Validator;
import dev.dagdrop.definition.Verdict;
import dev.dagdrop.profile.TeamProfileReader;
import dev.dagdrop.profile.model.Permitted;

/** What a file is checked as. */
sealed interface Examiner {
    /** The largest file it takes. */
    int maxBytes();

    /** Says what is wrong with a file of this name. */
    Verdict examine(byte[] content, String name);

    /** Says it of a file that is too large to read. */
    Verdict tooLarge(long size, String name);

    /** As a definition. */
    record OfDefinition(Validator validator) implements Examiner {
        @Override
        public int maxBytes() {
            return validator.bounds().maxBytes();
        }

        @Override
        public Verdict examine(byte[] content, String name) {
            return validator.validate(content);
        }

        @Override
        public Verdict tooLarge(long size, String name) {
            return validator.tooLarge(size);
        }
    }

    /** As the profile of a team. */
    record OfProfile(TeamProfileReader reader, Permitted permitted) implements Examiner {
        @Override
        public int maxBytes() {
            return reader.maxBytes();
        }

        @Override
        public Verdict examine(byte[] content, String name) {
            return reader.read(content, name, permitted).verdict();
        }

        @Override
        public Verdict tooLarge(long size, String name) {
            return reader.tooLarge(size, name, permitted).verdict();
        }
    }
}
