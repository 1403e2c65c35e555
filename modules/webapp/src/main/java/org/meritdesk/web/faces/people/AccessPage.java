package org.meritdesk.web.faces.people;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.security.SecureRandom;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.meritdesk.people.api.AgentView;
import org.meritdesk.people.api.Agents;
import org.meritdesk.people.api.ApiKeyView;
import org.meritdesk.people.api.ApiKeys;
import org.meritdesk.people.api.NewUser;
import org.meritdesk.people.api.PeopleProblem;
import org.meritdesk.people.api.Role;
import org.meritdesk.people.api.Scope;
import org.meritdesk.people.api.SignIns;
import org.meritdesk.people.api.UserView;
import org.meritdesk.web.faces.shell.Notices;
import org.meritdesk.web.faces.shell.Reader;

/**
 * Who may enter, and which systems: sign-ins made, given a new password, ended; keys issued and
 * revoked (访问权限). A password or secret is shown once.
 */
@Named
@ViewScoped
public class AccessPage implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final String LETTERS = "abcdefghijkmnpqrstuvwxyz23456789";
  private static final int GROUPS = 4;
  private static final SecureRandom RANDOM = new SecureRandom();

  @Inject private SignIns signIns;
  @Inject private ApiKeys keys;
  @Inject private Agents agents;
  @Inject private Reader reader;
  @Inject private Notices notices;

  private transient @Nullable List<UserView> users;
  private transient @Nullable List<ApiKeyView> allKeys;
  private String login = "";
  private String name = "";
  private @Nullable String employeeNo;
  private Set<Role> roles = EnumSet.of(Role.AGENT);
  private String locale = "zh-CN";
  private String zone = "";
  private String keyName = "";
  private Set<Scope> scopes = EnumSet.of(Scope.INTAKE);
  private @Nullable String shownFor;
  private @Nullable String shown;

  /** The zone to begin with. */
  @PostConstruct
  void begin() {
    zone = reader.zone().getId();
  }

  /** Makes the sign-in with a password that is shown once. */
  public void create() {
    String number = employeeNo == null ? "" : employeeNo.strip();
    Long agent =
        number.isEmpty()
            ? null
            : agents
                .byEmployeeNo(number)
                .map(AgentView::id)
                .orElseThrow(() -> PeopleProblem.AGENT_NOT_FOUND.problem("agent", number));
    String password = password();
    signIns.create(
        new NewUser(login.strip(), password, name.strip(), roles, agent, locale, zone.strip()),
        reader.caller());
    show(login.strip(), password);
    login = "";
    name = "";
    employeeNo = null;
    users = null;
  }

  /** Sets a new password, shown once. */
  public void reset(String whose) {
    String password = password();
    signIns.resetPassword(whose, password, reader.caller());
    show(whose, password);
  }

  /** Ends the access of a person. */
  public void disable(String whose) {
    signIns.disable(whose, reader.caller());
    notices.done("access", "access.disabled", whose);
  }

  /** Issues a key; its secret is shown once. */
  public void issue() {
    String secret = keys.issue(keyName.strip(), scopes, reader.caller());
    show(keyName.strip(), secret);
    keyName = "";
    allKeys = null;
  }

  /** Revokes a key. */
  public void revoke(ApiKeyView key) {
    keys.revoke(key.id(), reader.caller());
    notices.done("access", "access.revoked", key.name());
  }

  private void show(String whose, String secret) {
    shownFor = whose;
    shown = secret;
  }

  private static String password() {
    StringBuilder word = new StringBuilder();
    for (int group = 0; group < GROUPS; group++) {
      for (int i = 0; i < GROUPS; i++) {
        word.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
      }
      word.append(group < GROUPS - 1 ? "-" : "");
    }
    return word.toString();
  }

  /** All sign-ins. */
  public List<UserView> getUsers() {
    List<UserView> known = users;
    if (known == null) {
      known = signIns.users(reader.caller());
      users = known;
    }
    return known;
  }

  /** All keys. */
  public List<ApiKeyView> getKeys() {
    List<ApiKeyView> known = allKeys;
    if (known == null) {
      known = keys.all(reader.caller());
      allKeys = known;
    }
    return known;
  }

  /** Whether it is the reader's own sign-in, which cannot be ended here. */
  public boolean own(UserView user) {
    return user.login().equals(reader.caller().name());
  }

  /** All roles. */
  public Role[] getAllRoles() {
    return Role.values();
  }

  /** All scopes. */
  public Scope[] getAllScopes() {
    return Scope.values();
  }

  /** Whose secret is shown. */
  public @Nullable String getShownFor() {
    return shownFor;
  }

  /** The secret that is shown once. */
  public @Nullable String getShown() {
    return shown;
  }

  /** The login. */
  public String getLogin() {
    return login;
  }

  /** Takes the login. */
  public void setLogin(@Nullable String login) {
    this.login = login == null ? "" : login;
  }

  /** The name as shown. */
  public String getName() {
    return name;
  }

  /** Takes the name as shown. */
  public void setName(@Nullable String name) {
    this.name = name == null ? "" : name;
  }

  /** The number of the agent who this person is. */
  public @Nullable String getEmployeeNo() {
    return employeeNo;
  }

  /** Takes the number of the agent. */
  public void setEmployeeNo(@Nullable String employeeNo) {
    this.employeeNo = employeeNo;
  }

  /** The roles. */
  public Role[] getRoles() {
    return roles.toArray(new Role[0]);
  }

  /** Takes the roles. */
  public void setRoles(Role @Nullable [] roles) {
    this.roles = roles == null ? Set.of() : Set.of(roles);
  }

  /** The language. */
  public String getLocale() {
    return locale;
  }

  /** Takes the language. */
  public void setLocale(@Nullable String locale) {
    this.locale = locale == null ? "zh-CN" : locale;
  }

  /** The zone. */
  public String getZone() {
    return zone;
  }

  /** Takes the zone. */
  public void setZone(@Nullable String zone) {
    this.zone = zone == null ? "" : zone;
  }

  /** The name of the key to issue. */
  public String getKeyName() {
    return keyName;
  }

  /** Takes the name of the key to issue. */
  public void setKeyName(@Nullable String keyName) {
    this.keyName = keyName == null ? "" : keyName;
  }

  /** What the key may do. */
  public Scope[] getScopes() {
    return scopes.toArray(new Scope[0]);
  }

  /** Takes what the key may do. */
  public void setScopes(Scope @Nullable [] scopes) {
    this.scopes = scopes == null ? Set.of() : Set.of(scopes);
  }
}
