/** People over REST: agents, teams, assignments, accounts, sign-ins, keys and the trail. */
@NullMarked
package org.meritdesk.web.rest.people;

import org.jspecify.annotations.NullMarked;
