package org.meritdesk.launcher.bench;

/**
 * What a step cost (耗费).
 *
 * @param seconds by the clock
 * @param processor seconds of the server and the database together
 */
record Cost(double seconds, double processor) {}
