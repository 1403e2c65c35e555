/**
 * Learning statements of other systems (xAPI 1.0.3 and 2.0): what makes one valid, what it says.
 */
@NullMarked
package org.meritdesk.training.internal.xapi;

import org.jspecify.annotations.NullMarked;
