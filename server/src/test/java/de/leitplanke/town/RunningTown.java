package de.leitplanke.town;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ReducedMotion;
import de.leitplanke.Leitplanke;
import de.leitplanke.models.MockEndpoint;
import de.leitplanke.models.MockScript;
import de.leitplanke.people.DemoAccounts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * The demo town with its real database, one real browser and a model behind a real socket; started once for all tests.
 */
public final class RunningTown {

    private static final RunningTown TOWN = new RunningTown();

    /** For one step on a loaded machine, in milliseconds; a defect costs time, a healthy page never does. */
    private static final int PATIENCE = 60_000;

    private final Path data;
    private final MockEndpoint model = MockEndpoint.playing(MockScript.answer("bereit"));
    private final ConfigurableApplicationContext application;
    private final Browser browser;
    private final Map<String, String> signedIn = new ConcurrentHashMap<>();
    private final Map<String, BrowserContext> windows = new ConcurrentHashMap<>();

    private RunningTown() {
        try {
            data = Files.createDirectories(Path.of("target", "town")
                    .resolve(Long.toString(ProcessHandle.current().pid())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
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

    public MockEndpoint model() {
        return model;
    }

    /** Folder of the database, the keys and the log. */
    public Path data() {
        return data;
    }

    public <T> T bean(Class<T> type) {
        return application.getBean(type);
    }

    public <T> T bean(String name, Class<T> type) {
        return application.getBean(name, type);
    }

    /** A fresh page for somebody who is not signed in. */
    public Page stranger() {
        return page(options());
    }

    /** A fresh page in another town. */
    Page guestAt(String address) {
        return page(options().setBaseURL(address));
    }

    /** A fresh page for one of the demo accounts; each signs in once for all tests. */
    public Page as(String account) {
        return page(options().setStorageState(state(account)));
    }

    /**
     * A fresh page with or without script. Those of one account share a window, since opening one costs more than the
     * page; a stranger, without an account, gets a window of the own.
     */
    public Page as(@Nullable String account, boolean script) {
        if (account == null) {
            return page(options().setJavaScriptEnabled(script));
        }
        Page page = windows.computeIfAbsent(
                        account + script,
                        name -> browser.newContext(
                                options().setJavaScriptEnabled(script).setStorageState(state(account))))
                .newPage();
        page.setDefaultTimeout(PATIENCE);
        return page;
    }

    /** A fresh page with a session of its own, so that a test may end it. */
    public Page signedIn(String login, String password, boolean script) {
        Page page = page(options().setJavaScriptEnabled(script));
        signIn(page, login, password);
        return page;
    }

    private void signIn(Page page, String login, String password) {
        page.navigate("/anmelden");
        page.fill("#name", login);
        page.fill("#kennwort", password);
        Journey.click(page.locator("main form button[type=submit]"));
        page.waitForURL(url() + "/");
    }

    private String state(String account) {
        return signedIn.computeIfAbsent(account, login -> {
            try (BrowserContext context = browser.newContext(options())) {
                Page page = context.newPage();
                signIn(page, login, DemoAccounts.PASSWORD);
                return context.storageState();
            }
        });
    }

    private Browser.NewContextOptions options() {
        return new Browser.NewContextOptions()
                .setBaseURL(url())
                .setLocale("de-DE")
                .setReducedMotion(ReducedMotion.REDUCE)
                .setViewportSize(1280, 900)
                .setPermissions(List.of("clipboard-read", "clipboard-write"));
    }

    private Page page(Browser.NewContextOptions options) {
        BrowserContext context = browser.newContext(options);
        context.setDefaultTimeout(PATIENCE);
        Page page = context.newPage();
        page.onClose(closed -> context.close());
        return page;
    }
}
