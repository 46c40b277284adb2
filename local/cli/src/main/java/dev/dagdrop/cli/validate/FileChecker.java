package dev.dagdrop.cli.validate;

import dev.dagdrop.definition.Validation;
import dev.dagdrop.definition.Validator;
import dev.dagdrop.profile.TeamProfileReader;
import dev.dagdrop.profile.model.ProfilePermissions;

/** What a file is checked as. */
sealed interface FileChecker {
    /** The largest file it takes. */
    int maxBytes();

    /** Says what is wrong with a file of this name. */
    Validation examine(byte[] content, String name);

    /** Says it of a file that is too large to read. */
    Validation tooLarge(long size, String name);

    /** As a definition. */
    record DefinitionChecker(Validator validator) implements FileChecker {
        @Override
        public int maxBytes() {
            return validator.bounds().maxBytes();
        }

        @Override
        public Validation examine(byte[] content, String name) {
            return validator.validate(content);
        }

        @Override
        public Validation tooLarge(long size, String name) {
            return validator.tooLarge(size);
        }
    }

    /** As the profile of a team. */
    record ProfileChecker(TeamProfileReader reader, ProfilePermissions permitted) implements FileChecker {
        @Override
        public int maxBytes() {
            return reader.maxBytes();
        }

        @Override
        public Validation examine(byte[] content, String name) {
            return reader.read(content, name, permitted).validation();
        }

        @Override
        public Validation tooLarge(long size, String name) {
            return reader.tooLarge(size, name, permitted).validation();
        }
    }
}
