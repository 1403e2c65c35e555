package org.meritdesk.ingestion.internal;

import java.time.Clock;
import java.util.Map;
import org.meritdesk.people.api.PlatformAccounts;

/**
 * Registers what a load names. Each registration commits at once, lest two loads that meet the same
 * new names wait for each other; those of a dry run go with it.
 */
record NameRegistry(
    OwnTransaction own,
    SourceTable sources,
    PlatformAccounts accounts,
    CustomerMarks customers,
    Clock clock) {

  NameBook book(Job job) {
    String source = job.source().code();
    return new NameBook(
        names ->
            job.dryRun()
                ? accounts.register(source, names, clock.instant())
                : own.get(() -> accounts.register(source, names, clock.instant())),
        queues ->
            job.dryRun()
                ? sources.queues(job.source(), queues)
                : own.get(() -> sources.queues(job.source(), queues)),
        customer -> customers.of(source, customer));
  }

  /** Who among the named is nobody's account yet. */
  java.util.List<String> unknown(NameBook book) {
    Map<Long, Long> agents = accounts.agentsOf(book.accounts().values());
    return book.accounts().entrySet().stream()
        .filter(e -> !agents.containsKey(e.getValue()))
        .map(Map.Entry::getKey)
        .sorted()
        .toList();
  }
}
