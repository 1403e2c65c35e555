package org.meritdesk.web.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.meritdesk.people.api.Caller;
import org.meritdesk.people.api.Role;
import org.meritdesk.people.api.Scope;

class AllowedFilterTest {

  @Allowed(roles = Role.ADMIN)
  static class Guarded {

    void asTheClassSays() {}

    @Allowed(roles = Role.AGENT, scopes = Scope.READ)
    void asTheMethodSays() {}
  }

  static class Forgotten {
    void unsaid() {}
  }

  @Test
  void the_class_rules_where_the_method_is_silent() throws Exception {
    assertThat(open(Guarded.class, "asTheClassSays", person(Role.ADMIN))).isTrue();
    assertThat(open(Guarded.class, "asTheClassSays", person(Role.AGENT))).isFalse();
  }

  @Test
  void the_method_rules_over_the_class() throws Exception {
    assertThat(open(Guarded.class, "asTheMethodSays", person(Role.AGENT))).isTrue();
    assertThat(open(Guarded.class, "asTheMethodSays", person(Role.ADMIN))).isFalse();
    assertThat(open(Guarded.class, "asTheMethodSays", key(Scope.READ))).isTrue();
    assertThat(open(Guarded.class, "asTheMethodSays", key(Scope.INTAKE))).isFalse();
  }

  @Test
  void what_says_nothing_is_closed_even_to_the_system() throws Exception {
    assertThat(open(Forgotten.class, "unsaid", Caller.system())).isFalse();
  }

  private static boolean open(Class<?> type, String name, Caller caller) throws Exception {
    Method method = type.getDeclaredMethod(name);
    return AllowedFilter.open(AllowedFilter.rule(method), caller);
  }

  private static Caller person(Role role) {
    return new Caller("x", Set.of(role), Set.of(), null, "zh-CN", "UTC");
  }

  private static Caller key(Scope scope) {
    return new Caller("key:x", Set.of(), Set.of(scope), null, "zh-CN", "UTC");
  }
}
