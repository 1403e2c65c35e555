/**
 * A shop that never was: three months and the current one of calls, chats and cases from a seed,
 * and the loader that brings them in through the product's own REST.
 *
 * <p>The simulator knows nothing of the product but the form of its facts. Start at {@link
 * org.meritdesk.launcher.demo.DemoWorld} and {@link org.meritdesk.launcher.demo.DemoLoader}.
 */
@NullMarked
package org.meritdesk.launcher.demo;

import org.jspecify.annotations.NullMarked;
