package de.leitplanke.town;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import de.leitplanke.Leitplanke;
import de.leitplanke.people.DemoAccounts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** The demo town with its real database, one real browser and a model double; started once for all tests. */
public final class RunningTown {

    private static final RunningTown TOWN = new RunningTown();

    private final Path data;
    private final ModelDouble model = new ModelDouble();
    private final ConfigurableApplicationContext application;
    private final Browser browser;
    private final Map<String, String> signedIn = new ConcurrentHashMap<>();

    private RunningTown() {
        try {
            data = Files.createDirectories(Path.of("target", "town")
                    .resolve(Long.toString(ProcessHandle.current().pid())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        application = SpringApplication.run(
                Leitplanke.class,
                "--server.port=0",
                "--leitplanke.data=" + data.toAbsolutePath(),
                "--leitplanke.model.url=" + model.url(),
                "--leitplanke.model.name=double",
                "--leitplanke.model.key=secret-of-the-double",
                "--logging.file.name=" + data.resolve("server.log"));
        browser = Playwright.create(
                        new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")))
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(
                                Path.of(System.getenv().getOrDefault("LEITPLANKE_CHROMIUM", "/usr/bin/chromium")))
                        .setArgs(List.of(
                                "--no-sandbox",
                                "--disable-gpu",
                                "--disable-quic",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync",
                                "--no-first-run")));
    }

    public static RunningTown get() {
        return TOWN;
    }

    public String url() {
        return "http://127.0.0.1:" + application.getEnvironment().getProperty("local.server.port");
    }

    public ModelDouble model() {
        return model;
    }

    /** Folder of the database, the keys and the log. */
    public Path data() {
        return data;
    }

    public <T> T bean(Class<T> type) {
        return application.getBean(type);
    }

    /** A fresh page for somebody who is not signed in. */
    public Page stranger() {
        return page(options());
    }

    /** A fresh page for one of the demo accounts; each signs in once for all tests. */
    public Page as(String account) {
        return page(options().setStorageState(state(account)));
    }

    /** The same in a browser window of this width, with or without script. */
    public Page as(String account, int width, boolean script) {
        return page(options()
                .setStorageState(state(account))
                .setViewportSize(width, 900)
                .setJavaScriptEnabled(script));
    }

    private String state(String account) {
        return signedIn.computeIfAbsent(account, login -> {
            try (BrowserContext context = browser.newContext(options())) {
                Page page = context.newPage();
                page.navigate("/anmelden");
                page.fill("#name", login);
                page.fill("#kennwort", DemoAccounts.PASSWORD);
                page.click("main form button[type=submit]");
                page.waitForURL(url() + "/");
                return context.storageState();
            }
        });
    }

    private Browser.NewContextOptions options() {
        return new Browser.NewContextOptions()
                .setBaseURL(url())
                .setLocale("de-DE")
                .setViewportSize(1280, 900)
                .setPermissions(List.of("clipboard-read", "clipboard-write"));
    }

    private Page page(Browser.NewContextOptions options) {
        BrowserContext context = browser.newContext(options);
        context.setDefaultTimeout(20_000);
        Page page = context.newPage();
        page.onClose(closed -> context.close());
        return page;
    }
}
