/** Rules about people that need no database: passwords, the chain of the trail, people files. */
@NullMarked
package org.meritdesk.people.domain;

import org.jspecify.annotations.NullMarked;
