package dev.freehold.models.shop;

import static dev.freehold.models.shop.BrandTable.BRAND;
import static dev.freehold.models.shop.CartLineTable.CART_LINE;
import static dev.freehold.models.shop.CartTable.CART;
import static dev.freehold.models.shop.CategoryTable.CATEGORY;
import static dev.freehold.models.shop.CountryTable.COUNTRY;
import static dev.freehold.models.shop.CouponTable.COUPON;
import static dev.freehold.models.shop.CustomerTable.CUSTOMER;
import static dev.freehold.models.shop.GiftCardTable.GIFT_CARD;
import static dev.freehold.models.shop.OrderLineTable.ORDER_LINE;
import static dev.freehold.models.shop.OrderTable.ORDER;
import static dev.freehold.models.shop.PaymentTable.PAYMENT;
import static dev.freehold.models.shop.ProductCategoriesTable.PRODUCT_CATEGORIES;
import static dev.freehold.models.shop.ProductImageTable.PRODUCT_IMAGE;
import static dev.freehold.models.shop.ProductSeoTable.PRODUCT_SEO;
import static dev.freehold.models.shop.ProductTable.PRODUCT;
import static dev.freehold.models.shop.ProductVariantTable.PRODUCT_VARIANT;
import static dev.freehold.models.shop.ReturnRequestTable.RETURN_REQUEST;
import static dev.freehold.models.shop.ReviewTable.REVIEW;
import static dev.freehold.models.shop.ShipmentTable.SHIPMENT;
import static dev.freehold.models.shop.StockItemTable.STOCK_ITEM;
import static dev.freehold.models.shop.TaxRateTable.TAX_RATE;
import static dev.freehold.models.shop.WarehouseTable.WAREHOUSE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.freehold.db.Actor;
import dev.freehold.db.Database;
import dev.freehold.db.Rows;
import dev.freehold.db.Unscoped;
import dev.freehold.db.error.CheckViolationException;
import dev.freehold.db.error.ForeignKeyViolationException;
import dev.freehold.db.error.StaleRowException;
import dev.freehold.db.error.UniqueViolationException;
import dev.freehold.models.ModelDatabase;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Duration;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Customers, products and orders of two merchants. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class ShopTest {
    private static final Currency EURO = Currency.getInstance("EUR");
    private static final Address HERE = new Address("1 Main Street", "10115", "Berlin", "DE");

    private final ModelDatabase tables = ModelDatabase.fresh(Product.class.getPackage());
    private final Database database = Database.open(tables.dataSource(), AppSchema.SCHEMA);
    private Rows alice;
    private Rows bob;
    private Rows carol;

    @BeforeEach
    void open() {
        tables.empty();
        alice = database.as(Actor.user("alice").inOrganization("acme"));
        bob = database.as(Actor.user("bob").inOrganization("acme"));
        carol = database.as(Actor.user("carol").inOrganization("globex"));
    }

    @AfterAll
    void close() {
        database.close();
    }

    private static Money euros(String amount) {
        return new Money(new BigDecimal(amount), EURO);
    }

    private Product product(String sku) {
        return alice.insert(
                PRODUCT.insert(sku, "Lamp " + sku, ProductStatus.ACTIVE, euros("19.90"), List.of("light", "desk")));
    }

    private ProductVariant variant(Product product, String gtin) {
        return alice.insert(PRODUCT_VARIANT.insert(product.getId(), gtin, new String[] {"red", "large"}, 1200));
    }

    private Customer customer() {
        return alice.insert(CUSTOMER.insert(
                "Ada", "Lovelace", "ada@example.com", Locale.UK, Set.of(Segment.NEW, Segment.LOYAL), true, HERE));
    }

    private Order order(Customer customer, String reference) {
        return alice.insert(ORDER.insert(reference, customer.getId(), euros("39.80"), HERE));
    }

    @Test
    void theDatabaseIsAsTheCodeSays() {
        database.verify();
    }

    @Test
    void aCustomerHasWhatWasGivenAndWhatTheDatabaseMakes() {
        Customer made = customer();
        Customer read = alice.find(CUSTOMER.key(made.getId())).orElseThrow();
        assertThat(read.getId()).isEqualTo(made.getId());
        assertThat(read.getVersion()).isZero();
        assertThat(read.getCreatedAt()).isNotNull();
        assertThat(read.getLocale()).isEqualTo(Locale.UK);
        assertThat(read.getSegments()).containsExactlyInAnyOrder(Segment.NEW, Segment.LOYAL);
        assertThat(read.isNewsletter()).isTrue();
        assertThat(read.getPhone()).isEmpty();
        assertThat(read.getBillingAddress().getCity()).isEqualTo("Berlin");
        assertThat(read.getShippingAddress()).isNull();
        assertThat(read.getOrders()).isEmpty();
        assertThat(read.getDisplayName()).isEqualTo("Ada Lovelace");
        assertThat(tables.texts("select newsletter from customers")).containsExactly("Y");
        assertThat(tables.texts("select segments::text from customers").get(0)).contains("NEW", "LOYAL");
    }

    @Test
    void whatIsEmbeddedIsSetAndClearedAsAWhole() {
        Customer ada = customer();
        alice.update(CUSTOMER.patch().shippingAddress(HERE).phone("123")).of(ada);
        Customer sent = alice.find(CUSTOMER.key(ada.getId())).orElseThrow();
        assertThat(sent.getShippingAddress().getStreet()).isEqualTo("1 Main Street");
        assertThat(sent.getPhone()).contains("123");
        assertThat(alice.from(CUSTOMER)
                        .where(CUSTOMER.shippingAddressCity.eq("Berlin"), CUSTOMER.billingAddressCountryCode.eq("DE"))
                        .count())
                .isEqualTo(1);
        alice.update(CUSTOMER.patch().shippingAddress(null)).of(sent);
        assertThat(alice.find(CUSTOMER.key(ada.getId())).orElseThrow().getShippingAddress())
                .isNull();
    }

    @Test
    void aRowThatChangedSinceItWasReadIsNotOverwritten() {
        Customer first = customer();
        Customer second = bob.find(CUSTOMER.key(first.getId())).orElseThrow();
        alice.update(CUSTOMER.patch().lastName("King")).of(first);
        assertThatThrownBy(() -> bob.update(CUSTOMER.patch().lastName("Byron")).of(second))
                .isInstanceOf(StaleRowException.class);
        Customer now = bob.find(CUSTOMER.key(first.getId())).orElseThrow();
        assertThat(now.getLastName()).isEqualTo("King");
        assertThat(now.getVersion()).isEqualTo(1);
        assertThatThrownBy(() -> bob.delete(CUSTOMER).of(second)).isInstanceOf(StaleRowException.class);
        bob.delete(CUSTOMER).of(now);
        assertThat(alice.from(CUSTOMER).count()).isZero();
    }

    @Test
    void categoriesAreATreeAndProductsAreInSeveral() {
        Category home = alice.insert(CATEGORY.insert("Home", "home"));
        Category lamps = alice.insert(CATEGORY.insert("Lamps", "lamps").parentId(home.getId()));
        Category gifts = alice.insert(CATEGORY.insert("Gifts", "gifts"));
        Product lamp = product("L1");
        Product bulb = product("L2");
        alice.insert(PRODUCT_CATEGORIES.insert(lamp.getId(), lamps.getId()));
        alice.insert(PRODUCT_CATEGORIES.insert(lamp.getId(), gifts.getId()));
        alice.insert(PRODUCT_CATEGORIES.insert(bulb.getId(), lamps.getId()));

        assertThat(alice.from(PRODUCT)
                        .where(PRODUCT.categories().any(CATEGORY.parent().slug.eq("home")))
                        .count())
                .isEqualTo(2);
        assertThat(alice.load(gifts, CATEGORY.products()))
                .extracting(Product::getSku)
                .containsExactly("L1");
        Map<Category, List<Category>> children = alice.loadAll(List.of(home, gifts), CATEGORY.children());
        assertThat(children.get(home)).extracting(Category::getName).containsExactly("Lamps");
        assertThat(children.get(gifts)).isEmpty();

        Product full = alice.from(PRODUCT)
                .where(PRODUCT.sku.eq("L1"))
                .with(PRODUCT.categories(), PRODUCT.brand())
                .one();
        assertThat(full.getCategories()).extracting(Category::getSlug).containsExactlyInAnyOrder("lamps", "gifts");
        assertThat(full.getBrand()).isNull();
        assertThatThrownBy(() -> alice.insert(PRODUCT_CATEGORIES.insert(lamp.getId(), gifts.getId())))
                .isInstanceOf(UniqueViolationException.class);
    }

    @Test
    void anOrderComesWithItsCustomerItsLinesAndItsPayment() {
        Order order = order(customer(), "2026-1");
        ProductVariant red = variant(product("L1"), "4000000000001");
        alice.insert(ORDER_LINE.insert(order.getId(), 1, red.getId(), 2, euros("19.90")));
        alice.insert(ORDER_LINE.insert(order.getId(), 2, red.getId(), 1, euros("0.00")));
        alice.insert(PAYMENT.insert(order.getId(), PaymentMethod.TRANSFER, new BigDecimal("39.80")));

        Order bare = alice.find(ORDER.key(order.getId())).orElseThrow();
        assertThat(bare.getCustomer()).isNull();
        assertThat(bare.getLines()).isEmpty();
        assertThat(bare.getPayment()).isNull();
        assertThat(bare.getStatus()).isEqualTo(OrderStatus.PLACED);
        assertThat(bare.getPlacedAt()).isNotNull();

        Order full = alice.from(ORDER)
                .with(ORDER.customer(), ORDER.lines().with(ORDER_LINE.variant().product()), ORDER.payment())
                .one();
        assertThat(full.getCustomer().getLastName()).isEqualTo("Lovelace");
        assertThat(full.getLines()).extracting(OrderLine::getPosition).containsExactlyInAnyOrder(1, 2);
        assertThat(full.getPayment().getMethod()).isEqualTo(PaymentMethod.TRANSFER);
        assertThat(tables.texts("select method from payments")).containsExactly("1");
        assertThatThrownBy(() -> alice.insert(ORDER_LINE.insert(order.getId(), 3, red.getId(), 0, euros("1.00"))))
                .isInstanceOf(CheckViolationException.class);
    }

    @Test
    void whatRefersToALineHoldsBothPartsOfItsKey() {
        Order order = order(customer(), "2026-1");
        ProductVariant red = variant(product("L1"), "4000000000001");
        OrderLine line = alice.insert(ORDER_LINE.insert(order.getId(), 1, red.getId(), 2, euros("19.90")));
        ReturnRequest sent = alice.insert(RETURN_REQUEST.insert(line.getOrderId(), line.getPosition(), "too bright"));
        assertThat(alice.load(sent, RETURN_REQUEST.line()).getQuantity()).isEqualTo(2);
        assertThat(alice.from(RETURN_REQUEST)
                        .where(RETURN_REQUEST.line().order().reference.eq("2026-1"))
                        .one()
                        .getPhoto())
                .isNull();
        assertThatThrownBy(() -> alice.insert(RETURN_REQUEST.insert(order.getId(), 9, "lost")))
                .isInstanceOf(ForeignKeyViolationException.class);
    }

    @Test
    void stockIsKnownByWarehouseAndVariant() {
        Warehouse berlin = alice.insert(WAREHOUSE.insert("B", HERE, ZoneId.of("Europe/Berlin")));
        ProductVariant red = variant(product("L1"), "4000000000001");
        StockItem item =
                alice.insert(STOCK_ITEM.insert(berlin.getId(), red.getId()).quantity(5));
        alice.update(STOCK_ITEM.patch().quantity(4)).of(item);
        StockItem now = alice.find(STOCK_ITEM.key(berlin.getId(), red.getId())).orElseThrow();
        assertThat(now.getQuantity()).isEqualTo(4);
        assertThat(now.getVersion()).isEqualTo(1);
        assertThat(alice.from(STOCK_ITEM)
                        .with(STOCK_ITEM.warehouse())
                        .one()
                        .getWarehouse()
                        .getZone())
                .isEqualTo(ZoneId.of("Europe/Berlin"));
        assertThat(alice.load(red, PRODUCT_VARIANT.stockItemsByVariant())).hasSize(1);
    }

    @Test
    void aCartHoldsVariantsByAnEmbeddedId() {
        Cart cart = alice.insert(CART.insert());
        ProductVariant red = variant(product("L1"), "4000000000001");
        CartLineId id = new CartLineId(cart.getId(), red.getId());
        alice.insert(CART_LINE.insert(id, 3));
        assertThat(alice.find(CART_LINE.key(id)).orElseThrow().getQuantity()).isEqualTo(3);
        Cart full = bob.from(CART).with(CART.lines().with(CART_LINE.variant())).one();
        assertThat(full.getLines()).hasSize(1);
        assertThat(full.getLines().get(0).getId()).isEqualTo(id);
        assertThat(full.getLines().get(0).getVariant().getGtin()).isEqualTo("4000000000001");
        alice.delete(CART).of(cart);
        assertThat(alice.from(CART_LINE).count()).isZero();
    }

    @Test
    void valuesOfManyTypesComeBackAsTheyWere() {
        Brand brand = alice.insert(BRAND.insert("Lumen").website(URI.create("https://lumen.example/")));
        Product lamp = product("L1");
        alice.update(PRODUCT.patch().brandId(brand.id())).of(lamp);
        assertThat(alice.load(lamp, PRODUCT.brand())).isEqualTo(brand);
        assertThat(alice.from(PRODUCT)
                        .where(PRODUCT.keywords.contains("desk"))
                        .one()
                        .getKeywords())
                .containsExactly("light", "desk");
        ProductVariant red = variant(lamp, "4000000000001");
        assertThat(red.getOptions()).containsExactly("red", "large");
        assertThat(red.getSurcharge()).isNull();
        alice.insert(PRODUCT_IMAGE.insert(lamp.getId(), URI.create("/lamp.png"), (short) 1));
        alice.insert(PRODUCT_SEO.insert(lamp.getId(), "Lamps"));
        Product full = alice.from(PRODUCT)
                .with(PRODUCT.images(), PRODUCT.seo(), PRODUCT.variants())
                .one();
        assertThat(full.getImages()).extracting(Product.Image::getLocation).containsExactly(URI.create("/lamp.png"));
        assertThat(full.getSeo().getTitle()).isEqualTo("Lamps");
        assertThat(full.getVariants()).hasSize(1);

        Coupon coupon =
                alice.insert(COUPON.insert("SPRING", Percentage.of("12.5")).validIn(YearMonth.of(2026, 4)));
        Coupon read = alice.find(COUPON.key(coupon.getId())).orElseThrow();
        assertThat(read.getDiscount()).isEqualTo(Percentage.of("12.5"));
        assertThat(read.getValidIn()).isEqualTo(YearMonth.of(2026, 4));
        GiftCard card = alice.insert(GIFT_CARD.insert("A1", euros("50.00"), YearMonth.of(2029, 1)));
        assertThat(card.balance).isEqualTo(euros("50.00"));
        assertThat(card.boughtWith).isNull();
    }

    @Test
    void aShipmentRefersToTwoWarehouses() {
        Order order = order(customer(), "2026-1");
        Warehouse berlin = alice.insert(WAREHOUSE.insert("B", HERE, ZoneId.of("Europe/Berlin")));
        Warehouse paris = alice.insert(WAREHOUSE.insert("P", HERE, ZoneId.of("Europe/Paris")));
        Shipment shipment = alice.insert(SHIPMENT.insert(order.getId(), berlin.getId(), Carrier.COURIER)
                .returnToId(paris.getId())
                .transitTime(Duration.ofHours(50)));
        assertThat(tables.texts("select carrier from shipments")).containsExactly("C");
        Shipment full = alice.from(SHIPMENT)
                .where(SHIPMENT.origin().code.eq("B"), SHIPMENT.returnTo().code.eq("P"))
                .with(SHIPMENT.origin(), SHIPMENT.returnTo())
                .one();
        assertThat(full.getId()).isEqualTo(shipment.getId());
        assertThat(full.getTransitTime()).isEqualTo(Duration.ofHours(50));
        assertThat(full.getOrigin().getCode() + full.getReturnTo().getCode()).isEqualTo("BP");
    }

    @Test
    void whatIsEveryonesIsWrittenWithAReason() {
        Unscoped all = database.unscoped("the list of countries");
        Actor system = Actor.user("alice").inOrganization("acme");
        Country germany = all.insertFor(system, COUNTRY.insert("DE", "Germany", EURO, Locale.GERMANY));
        all.insertFor(system, TAX_RATE.insert("DE", TaxKind.REDUCED, Percentage.of("7")));
        assertThat(carol.find(TAX_RATE.key("DE", TaxKind.REDUCED)).orElseThrow().getRate())
                .isEqualTo(Percentage.of("7"));
        assertThat(carol.load(germany, COUNTRY.taxRates())).hasSize(1);
        assertThat(carol.from(TAX_RATE)
                        .with(TAX_RATE.country())
                        .one()
                        .getCountry()
                        .getCurrency())
                .isEqualTo(EURO);
    }

    @Test
    void anotherMerchantSeesNothingAndPointsAtNothing() {
        Product lamp = product("L1");
        Order order = order(customer(), "2026-1");
        assertThat(carol.from(PRODUCT).count()).isZero();
        assertThat(carol.find(ORDER.key(order.getId()))).isEmpty();
        assertThat(carol.load(order, ORDER.lines())).isEmpty();
        assertThatThrownBy(() -> carol.insert(PRODUCT_VARIANT.insert(lamp.getId(), "4000000000009", new String[0], 1)))
                .isInstanceOf(ForeignKeyViolationException.class);
        Category theirs = carol.insert(CATEGORY.insert("Theirs", "theirs"));
        assertThatThrownBy(() -> carol.insert(PRODUCT_CATEGORIES.insert(lamp.getId(), theirs.getId())))
                .isInstanceOf(ForeignKeyViolationException.class);
    }

    @Test
    void aReviewIsItsAuthorsAlone() {
        Product lamp = product("L1");
        Review review = alice.insert(REVIEW.insert(lamp.getId(), (short) 4).text("Bright."));
        assertThat(review.getProduct()).isNull();
        assertThat(bob.update(REVIEW.patch().stars((short) 1)).where(REVIEW.key(review.getId())))
                .isZero();
        assertThat(bob.from(REVIEW).with(REVIEW.product()).one().getProduct().getSku())
                .isEqualTo("L1");
        assertThatThrownBy(() -> bob.insert(REVIEW.insert(lamp.getId(), (short) 9)))
                .isInstanceOf(CheckViolationException.class);
    }
}
