package dev.freehold.models.cms;

import static dev.freehold.models.cms.AuthorProfileTable.AUTHOR_PROFILE;
import static dev.freehold.models.cms.CommentTable.COMMENT;
import static dev.freehold.models.cms.FormAnswerTable.FORM_ANSWER;
import static dev.freehold.models.cms.FormFieldTable.FORM_FIELD;
import static dev.freehold.models.cms.FormTable.FORM;
import static dev.freehold.models.cms.GalleryPicturesTable.GALLERY_PICTURES;
import static dev.freehold.models.cms.GalleryTable.GALLERY;
import static dev.freehold.models.cms.MediaFolderTable.MEDIA_FOLDER;
import static dev.freehold.models.cms.MediaTable.MEDIA;
import static dev.freehold.models.cms.MenuItemTable.MENU_ITEM;
import static dev.freehold.models.cms.MenuTable.MENU;
import static dev.freehold.models.cms.PageTable.PAGE;
import static dev.freehold.models.cms.PageTagTable.PAGE_TAG;
import static dev.freehold.models.cms.RedirectTable.REDIRECT;
import static dev.freehold.models.cms.RevisionTable.REVISION;
import static dev.freehold.models.cms.SettingTable.SETTING;
import static dev.freehold.models.cms.SiteTable.SITE;
import static dev.freehold.models.cms.TagTable.TAG;
import static dev.freehold.models.cms.TemplateTable.TEMPLATE;
import static dev.freehold.models.cms.TranslationTable.TRANSLATION;
import static dev.freehold.models.cms.WebhookTable.WEBHOOK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.freehold.db.Actor;
import dev.freehold.db.Database;
import dev.freehold.db.Rows;
import dev.freehold.db.error.CheckViolationException;
import dev.freehold.db.error.ForeignKeyViolationException;
import dev.freehold.db.error.NotAMemberException;
import dev.freehold.db.error.StaleRowException;
import dev.freehold.db.schema.Json;
import dev.freehold.models.ModelDatabase;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.Year;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Pages of two publishers. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class CmsTest {
    private final ModelDatabase tables = ModelDatabase.fresh(Page.class.getPackage());
    private final Database database = Database.open(tables.dataSource(), AppSchema.SCHEMA);
    private Rows alice;
    private Rows bob;
    private Rows carol;
    private Site site;
    private Page home;

    @BeforeEach
    void open() {
        tables.empty();
        alice = database.as(Actor.user("alice").inOrganization("acme"));
        bob = database.as(Actor.user("bob").inOrganization("acme"));
        carol = database.as(Actor.user("carol").inOrganization("globex"));
        site = alice.insert(
                SITE.insert("acme", "Acme", Locale.ENGLISH, List.of("en", "de"), ZoneId.of("Europe/Berlin")));
        home = alice.insert(PAGE.insert(site.id(), "home"));
    }

    @AfterAll
    void close() {
        database.close();
    }

    @Test
    void theDatabaseIsAsTheCodeSays() {
        database.verify();
    }

    @Test
    void aSiteIsARecordWithAVersion() {
        assertThat(alice.find(SITE.key(site.id()))).contains(site);
        assertThat(site.version()).isZero();
        alice.update(SITE.patch().title("Acme & Sons")).of(site);
        assertThatThrownBy(() -> bob.update(SITE.patch().title("Acme")).of(site))
                .isInstanceOf(StaleRowException.class);
        assertThat(alice.from(SITE).where(SITE.languages.contains("de")).one().version())
                .isEqualTo(1);
    }

    @Test
    void pagesAreATreeByTheirSuperClass() {
        Page about = alice.insert(PAGE.insert(site.id(), "about")
                .parentId(home.getId())
                .position(2)
                .status(PageStatus.PUBLISHED)
                .publishedAt(Instant.parse("2026-01-01T00:00:00Z")));
        Page read = alice.from(PAGE)
                .where(PAGE.parent().slug.eq("home"))
                .with(PAGE.parent(), PAGE.parent().children())
                .one();
        assertThat(read.getId()).isEqualTo(about.getId());
        assertThat(read.getParent().getSlug()).isEqualTo("home");
        assertThat(read.getParent().getChildren()).hasSize(1);
        Map<Page, List<Page>> children = alice.loadAll(List.of(home, about), PAGE.children());
        assertThat(children.values()).extracting(List::size).containsExactly(1, 0);
        MediaFolder root = alice.insert(MEDIA_FOLDER.insert("root"));
        MediaFolder inner = alice.insert(MEDIA_FOLDER.insert("inner").parentId(root.getId()));
        assertThat(alice.load(inner, MEDIA_FOLDER.parent()).getName()).isEqualTo("root");
        assertThat(alice.from(SITE)
                        .where(SITE.pages().any(PAGE.slug.eq("about")))
                        .count())
                .isEqualTo(1);
    }

    @Test
    void translationsAreKnownByPageAndLanguage() {
        alice.insert(TRANSLATION.insert(home.getId(), Locale.GERMAN, "Start", "Hallo"));
        Translation read =
                alice.find(TRANSLATION.key(home.getId(), Locale.GERMAN)).orElseThrow();
        assertThat(read.getTitle()).isEqualTo("Start");
        assertThat(read.getPage()).isNull();
        assertThat(read.getUpdatedAt()).isNotNull();
        Revision first = bob.insert(REVISION.insert(home.getId(), Locale.GERMAN, 1, "Hallo"));
        assertThat(first.translation()).isNull();
        Revision full = alice.from(REVISION)
                .with(REVISION.translation(), REVISION.translation().page())
                .one();
        assertThat(full.translation().getPage().getSlug()).isEqualTo("home");
        assertThat(alice.from(REVISION).select(REVISION.editor().name).one()).isEqualTo("Bob");
        assertThatThrownBy(() -> bob.insert(REVISION.insert(home.getId(), Locale.ENGLISH, 2, "Hi")))
                .isInstanceOf(ForeignKeyViolationException.class);
    }

    @Test
    void tagsArePagesTagsAndSynonyms() {
        Tag java = alice.insert(TAG.insert("java"));
        Tag coffee = alice.insert(TAG.insert("coffee").synonymOfId(java.getId()));
        alice.insert(PAGE_TAG.insert(new PageTagId(home.getId(), java.getId())));
        alice.insert(PAGE_TAG.insert(new PageTagId(home.getId(), coffee.getId())));
        Page read = alice.from(PAGE)
                .with(PAGE.pageTags().with(PAGE_TAG.tag().synonymOf(), PAGE_TAG.tag()))
                .one();
        assertThat(read.getPageTags())
                .extracting(link -> link.getTag().getName())
                .containsExactlyInAnyOrder("java", "coffee");
        assertThat(alice.from(TAG).where(TAG.synonymOf().name.eq("java")).one().getName())
                .isEqualTo("coffee");
    }

    @Test
    void aTemplateIsKnownByItsName() {
        TemplateName name = new TemplateName("plain");
        alice.insert(TEMPLATE.insert(name, "<p>", new Json("{\"wide\": true}")));
        alice.update(PAGE.patch().templateValue("plain")).of(home);
        assertThat(alice.from(PAGE).with(PAGE.template()).one().getTemplate().getName())
                .isEqualTo(name);
        assertThat(alice.find(TEMPLATE.key(name))).isPresent();
    }

    @Test
    void filesAreInGalleries() {
        MediaId id = new MediaId("sha-1");
        Media file = alice.insert(
                MEDIA.insert(id, URI.create("s3://files/1"), "image/png", 12, new int[] {640, 480}, new byte[] {1})
                        .credit(new Credit("Ada", null, Year.of(1843))));
        assertThat(file.getDimensions()).containsExactly(640, 480);
        assertThat(file.getCredit()).isEqualTo(new Credit("Ada", null, Year.of(1843)));
        assertThat(file.getLocationLength()).isZero();
        Gallery gallery = alice.insert(GALLERY.insert("Best"));
        alice.insert(GALLERY_PICTURES.insert(gallery.getId(), id));
        assertThat(alice.from(GALLERY)
                        .with(GALLERY.pictures(), GALLERY.tags())
                        .one()
                        .getPictures())
                .extracting(Media::getId)
                .containsExactly(id);
        alice.update(PAGE.patch().coverId(id)).of(home);
        assertThat(alice.from(PAGE)
                        .where(PAGE.cover().mediaType.eq("image/png"))
                        .count())
                .isEqualTo(1);
    }

    @Test
    void aMenuLeadsToPagesOrAddresses() {
        Menu menu = alice.insert(MENU.insert(site.id(), "main"));
        alice.insert(MENU_ITEM.insert(menu.id(), "Home", (short) 1).pageId(home.getId()));
        alice.insert(MENU_ITEM.insert(menu.id(), "News", (short) 2).address(URI.create("https://news.example")));
        List<MenuItem> items = alice.from(MENU_ITEM)
                .orderBy(MENU_ITEM.position.asc())
                .with(MENU_ITEM.page(), MENU_ITEM.menu())
                .list();
        assertThat(items.get(0).getPage().getSlug()).isEqualTo("home");
        assertThat(items.get(1).getPage()).isNull();
        assertThat(items.get(1).getMenu()).isEqualTo(menu);
        assertThatThrownBy(() -> alice.insert(MENU_ITEM.insert(menu.id(), "Nowhere", (short) 3)))
                .isInstanceOf(CheckViolationException.class);
        alice.insert(REDIRECT.insert(site.id(), "/old", home.getId()));
        assertThat(alice.find(REDIRECT.key(site.id(), "/old")).orElseThrow().permanent())
                .isTrue();
    }

    @Test
    void commentsAnswerOthers() {
        Comment first = alice.insert(COMMENT.insert(home.getId(), "First!"));
        bob.insert(COMMENT.insert(home.getId(), "Second.").answerToId(first.getId()));
        Comment read = alice.from(COMMENT)
                .where(COMMENT.key(first.getId()))
                .with(COMMENT.answers(), COMMENT.page())
                .one();
        assertThat(read.getAnswers()).extracting(Comment::getText).containsExactly("Second.");
        assertThat(read.page.getSlug()).isEqualTo("home");
    }

    @Test
    void answersReferToAFieldByBothParts() {
        Form form = alice.insert(FORM.insert(site.id(), "Contact", Duration.ofMinutes(5)));
        alice.insert(FORM_FIELD.insert(form.id(), 1, "Color", FieldKind.CHOICE, new String[] {"red", "blue"}));
        FormAnswer answer = alice.insert(FORM_ANSWER.insert(form.id(), 1, "red"));
        assertThat(answer.sentAt()).isNotNull();
        FormAnswer full = alice.from(FORM_ANSWER).with(FORM_ANSWER.field()).one();
        assertThat(full.field().choices()).containsExactly("red", "blue");
    }

    @Test
    void settingsAreTheOrganizations() {
        alice.insert(SETTING.insert("theme", new Json("\"dark\"")));
        carol.insert(SETTING.insert("theme", new Json("\"light\"")));
        assertThat(alice.from(SETTING).one().value()).isEqualTo(new Json("\"dark\""));
        assertThat(tables.texts("select distinct jsonb_typeof(value) from settings"))
                .containsExactly("string");
        Webhook hook = alice.insert(WEBHOOK.insert(
                URI.create("https://hooks.example"), Set.of(WebhookEvent.CHANGED, WebhookEvent.DELETED)));
        assertThat(hook.events()).containsExactlyInAnyOrder(WebhookEvent.CHANGED, WebhookEvent.DELETED);
        assertThat(hook.pause()).isNull();
        assertThat(hook.active()).isTrue();
        assertThat(bob.from(WEBHOOK).exists()).isFalse();
        assertThatThrownBy(() -> bob.insert(WEBHOOK.insert(URI.create("https://bob.example"), Set.of())))
                .isInstanceOf(NotAMemberException.class);
        alice.insert(AUTHOR_PROFILE.insert(Set.of("en")).biography("Writes."));
        assertThat(alice.find(AUTHOR_PROFILE.key("alice")).orElseThrow().getBiography())
                .contains("Writes.");
    }

    @Test
    void anotherPublisherSeesNothing() {
        assertThat(carol.from(PAGE).exists()).isFalse();
        assertThatThrownBy(() -> carol.insert(PAGE.insert(site.id(), "theirs")))
                .isInstanceOf(ForeignKeyViolationException.class);
        assertThat(tables.texts("select count(*) from pages")).containsExactly("1");
    }
}
