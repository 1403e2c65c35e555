package org.meritdesk.incentive.internal;

import java.lang.reflect.Proxy;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.stream.Collectors;
import org.meritdesk.people.api.AgentView;
import org.meritdesk.people.api.Agents;
import org.meritdesk.people.api.PeopleProblem;
import org.meritdesk.people.api.RowScope;

/** Agents 1 to 99 are known by their number. */
final class Staff {

  Agents agents() {
    return (Agents)
        Proxy.newProxyInstance(
            Agents.class.getClassLoader(),
            new Class<?>[] {Agents.class},
            (proxy, method, arguments) ->
                switch (method.getName()) {
                  case "byIds" ->
                      ((Collection<?>) arguments[0])
                          .stream()
                              .map(id -> (Long) id)
                              .collect(Collectors.toMap(id -> id, Staff::view));
                  case "get" -> view((Long) arguments[0]);
                  case "scope" -> scope(arguments);
                  default -> throw new UnsupportedOperationException(method.getName());
                });
  }

  private static RowScope scope(Object[] arguments) {
    return arguments[1] instanceof YearMonth
        ? new RowScope(true, java.util.Set.of())
        : new RowScope(false, java.util.Set.of());
  }

  private static AgentView view(long id) {
    if (id < 1 || id > 99) {
      throw PeopleProblem.AGENT_NOT_FOUND.problem("agent", id);
    }
    return new AgentView(
        id,
        "E" + id,
        "客服" + id,
        null,
        LocalDate.of(2020, 1, 1),
        null,
        "Asia/Shanghai",
        0,
        "AGENT",
        1,
        null);
  }
}
