/**
 * Who works here: agents, teams, posts, assignments, sign-ins, roles and the audit trail; start at
 * the api package.
 */
@Module(uses = {})
@NullMarked
package org.meritdesk.people;

import org.jspecify.annotations.NullMarked;
import org.meritdesk.kernel.Module;
