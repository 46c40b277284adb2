package dev.dagdrop.profile.check;

import dev.dagdrop.profile.shape.Forms;
import dev.dagdrop.profile.shape.Limits;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Whose role an ARN names.
 *
 * @param account its account, 12 digits
 * @param pathAndName its path and name without the leading slash, such as {@code dagdrop/finance}
 */
record RoleName(String account, String pathAndName) {
    private static final Pattern ARN = Pattern.compile(Forms.ROLE_ARN);
    private static final String ROLE = ":role/";

    static boolean isRoleArn(String text) {
        return text.length() <= Limits.ROLE_ARN && ARN.matcher(text).matches();
    }

    static Optional<RoleName> of(String arn) {
        return isRoleArn(arn)
                ? Optional.of(new RoleName(arn.split(":", -1)[4], arn.substring(arn.indexOf(ROLE) + ROLE.length())))
                : Optional.empty();
    }
}
