/** One installation on stand-ins: the resources that template.yaml declares and the real handlers. */
@NullMarked
package dev.dagdrop.cli.installation;

import org.jspecify.annotations.NullMarked;
