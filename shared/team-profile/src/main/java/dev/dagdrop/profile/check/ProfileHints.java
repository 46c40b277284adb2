package dev.dagdrop.profile.check;

/** Hints that several rules give. */
final class ProfileHints {
    static final String PROFILE =
            "A profile looks like this:\nRoleArn: arn:aws:iam::123456789012:role/dagdrop/finance\n"
                    + "Notify: [finance-data@example.com]";

    private ProfileHints() {}
}
