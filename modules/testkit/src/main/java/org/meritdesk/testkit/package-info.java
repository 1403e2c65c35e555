/** What tests share: a real PostgreSQL per class, the shared data where present, golden files. */
@NullMarked
package org.meritdesk.testkit;

import org.jspecify.annotations.NullMarked;
