/** SNS: topics, subscriptions, filter policies and published messages. */
@NullMarked
package dev.dagdrop.standins.sns;

import org.jspecify.annotations.NullMarked;
