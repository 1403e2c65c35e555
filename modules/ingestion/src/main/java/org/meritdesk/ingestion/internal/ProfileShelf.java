package org.meritdesk.ingestion.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.meritdesk.ingestion.api.FactKind;
import org.meritdesk.ingestion.api.IngestionProblem;
import org.meritdesk.ingestion.api.Profile;
import org.meritdesk.ingestion.api.Profiles;
import org.meritdesk.ingestion.internal.profile.ProfileCheck;
import org.meritdesk.ingestion.internal.profile.ProfileDocument;
import org.meritdesk.ingestion.internal.profile.ProfileFile;
import org.meritdesk.ingestion.internal.read.LineReader;
import org.meritdesk.ingestion.internal.read.Lines;
import org.meritdesk.ingestion.internal.read.TimeLimits;
import org.meritdesk.people.api.Audit;
import org.meritdesk.people.api.Caller;
import org.meritdesk.people.api.Role;
import org.meritdesk.people.api.Scope;

/** The profiles: those that ship, and those saved, which come first. */
@ApplicationScoped
public class ProfileShelf implements Profiles {

  private static final List<String> SHIPPED =
      List.of("anonymous-bank", "calls-csv", "ratings-csv", "measurements-csv");

  private final Jdbi jdbi;
  private final Clock clock;
  private final Audit audit;

  @Inject
  ProfileShelf(Jdbi jdbi, Clock clock, Audit audit) {
    this.jdbi = jdbi;
    this.clock = clock;
    this.audit = audit;
  }

  /** For the proxy of the container. */
  @SuppressWarnings("NullAway")
  protected ProfileShelf() {
    this.jdbi = null;
    this.clock = null;
    this.audit = null;
  }

  /** A file that is being read by a profile. */
  record Opened(
      FactKind kind,
      String source,
      ZoneId zone,
      Lines lines,
      LineReader reader,
      @Nullable String header) {}

  @Override
  public List<Profile> all() {
    Map<String, Profile> profiles = new TreeMap<>();
    SHIPPED.forEach(code -> profiles.put(code, shipped(code)));
    saved(null).forEach(profile -> profiles.put(profile.code(), profile));
    return new ArrayList<>(profiles.values());
  }

  @Override
  public Profile get(String code) {
    return saved(code).stream()
        .findFirst()
        .orElseGet(
            () -> {
              if (!SHIPPED.contains(code)) {
                throw IngestionProblem.PROFILE_UNKNOWN.problem("profile", code);
              }
              return shipped(code);
            });
  }

  @Override
  @Transactional
  public Profile save(String document, Caller caller) {
    caller.demand(Set.of(Role.ADMIN), Set.of(Scope.ADMIN));
    ProfileDocument profile = ProfileCheck.read(document);
    jdbi.useTransaction(
        handle ->
            handle
                .createUpdate(
                    """
                    insert into ingestion.profile (code, document, shipped, saved_at, saved_by)
                    values (:code, cast(:document as jsonb), :shipped, :now, :who)
                    on conflict (code) do update
                    set version_no = ingestion.profile.version_no + 1, document = excluded.document,
                      saved_at = excluded.saved_at, saved_by = excluded.saved_by""")
                .bind("code", profile.code())
                .bind("document", document)
                .bind("shipped", SHIPPED.contains(profile.code()))
                .bind("now", clock.instant())
                .bind("who", caller.name())
                .execute());
    Profile saved = get(profile.code());
    audit.record(
        caller, "profile.saved", "profile", saved.code(), null, Map.of("version", saved.version()));
    return saved;
  }

  /** Opens a file by a profile. */
  public Opened open(String code, InputStream stream, TimeLimits limits, boolean utf8)
      throws IOException {
    ProfileDocument document = ProfileCheck.read(get(code).document());
    FactKind kind = ProfileCheck.kind(document);
    ProfileFile file = ProfileFile.open(document, kind, stream, limits, utf8);
    return new Opened(
        kind,
        document.source(),
        ZoneId.of(document.zone()),
        file.lines(),
        file.reader(),
        file.header());
  }

  private List<Profile> saved(@Nullable String code) {
    return jdbi.withHandle(
        handle ->
            handle
                .createQuery(
                    """
                    select document, version_no, shipped from ingestion.profile
                    where cast(:code as text) is null or code = :code
                    order by code""")
                .bind("code", code)
                .map((row, context) -> profile(row.getString(1), row.getInt(2), row.getBoolean(3)))
                .list());
  }

  private static Profile shipped(String code) {
    String name = "/org/meritdesk/ingestion/profiles/" + code + ".json";
    try (InputStream in =
        Objects.requireNonNull(ProfileShelf.class.getResourceAsStream(name), name)) {
      return profile(new String(in.readAllBytes(), StandardCharsets.UTF_8), 1, true);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Profile profile(String json, int version, boolean shipped) {
    ProfileDocument document = ProfileCheck.read(json);
    return new Profile(
        document.code(),
        document.names().zh(),
        document.names().en(),
        ProfileCheck.kind(document),
        document.source(),
        version,
        shipped,
        json);
  }
}
