package org.meritdesk.web.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.meritdesk.people.api.ApiKeys;
import org.meritdesk.people.api.Caller;
import org.meritdesk.people.api.NewUser;
import org.meritdesk.people.api.Role;
import org.meritdesk.people.api.Scope;
import org.meritdesk.people.api.SignIns;

/**
 * How the first person and the script get in (首次登录): the login {@code admin} in a database without
 * sign-ins, by a password that whoever starts the server generated; and a key in a file that only
 * the owner reads.
 */
@ApplicationScoped
public class FirstSignIns {

  private static final Set<Scope> SCRIPT =
      Set.of(Scope.INTAKE, Scope.READ, Scope.CLOSE, Scope.ADMIN);

  @Inject private SignIns signIns;
  @Inject private ApiKeys keys;
  @Inject private Clock clock;

  @Inject
  @ConfigProperty(name = "meritdesk.first.admin.password")
  private Optional<String> password;

  @Inject
  @ConfigProperty(name = "meritdesk.script.key.file")
  private Optional<String> keyFile;

  void start(@Observes @Initialized(ApplicationScoped.class) Object application) {
    Caller system = Caller.system();
    if (password.isPresent() && signIns.users(system).isEmpty()) {
      signIns.create(
          new NewUser(
              "admin",
              password.get(),
              "管理员",
              Set.of(Role.ADMIN),
              null,
              "zh-CN",
              clock.getZone().getId()),
          system);
    }
    keyFile.map(Path::of).filter(file -> !known(file)).ifPresent(file -> issue(file, system));
  }

  private boolean known(Path file) {
    try {
      return Files.exists(file) && keys.caller(Files.readString(file).strip()).isPresent();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void issue(Path file, Caller system) {
    try {
      Files.deleteIfExists(file);
      if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
        Files.createFile(
            file,
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
      }
      Files.writeString(file, keys.issue("script-" + clock.instant(), SCRIPT, system));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
