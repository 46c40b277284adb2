/** What must hold of the template as CloudFormation gets it, and proof that each rule can fail. */
@NullMarked
package dev.dagdrop.cli.template.rules;

import org.jspecify.annotations.NullMarked;
