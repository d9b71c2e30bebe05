// Generated from the entities of com.acme.stock. Do not edit; change their annotations.
package com.acme.stock;

import dev.freehold.db.schema.Described;
import dev.freehold.db.schema.Schema;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;

/** The tables of {@code com.acme.stock} and the auth tables they refer to; {@code Database.open} takes it. */
@Described({
        "com.acme.stock.Bin",
        "com.acme.stock.Category",
        "com.acme.stock.City",
        "com.acme.stock.Country",
        "com.acme.stock.Department",
        "com.acme.stock.Employee",
        "com.acme.stock.Item",
        "com.acme.stock.Movement",
        "com.acme.stock.Region",
        "com.acme.stock.Stock",
        "com.acme.stock.Warehouse"
})
@NullMarked
@Generated("dev.freehold.processor.FreeholdProcessor")
public final class AppSchema {
    /** Everything that queries of this schema can name. */
    public static final Schema SCHEMA = Schema.of("com.acme.stock")
            .tables(
                    BinTable.BIN_ENTITY,
                    CategoryTable.CATEGORY_ENTITY,
                    CityTable.CITY_ENTITY,
                    CountryTable.COUNTRY_ENTITY,
                    DepartmentTable.DEPARTMENT_ENTITY,
                    EmployeeTable.EMPLOYEE_ENTITY,
                    ItemTable.ITEM_ENTITY,
                    MovementTable.MOVEMENT_ENTITY,
                    RegionTable.REGION_ENTITY,
                    StockTable.STOCK_ENTITY,
                    WarehouseTable.WAREHOUSE_ENTITY)
            .authTables(
                    AuthTables.AccountTable.ACCOUNT_ENTITY,
                    AuthTables.InvitationTable.INVITATION_ENTITY,
                    AuthTables.MemberTable.MEMBER_ENTITY,
                    AuthTables.OrganizationTable.ORGANIZATION_ENTITY,
                    AuthTables.SessionTable.SESSION_ENTITY,
                    AuthTables.UserTable.USER_ENTITY,
                    AuthTables.VerificationTable.VERIFICATION_ENTITY)
            .organizations(AuthTables.OrganizationTable.ORGANIZATION_ENTITY)
            .organizationMembers(AuthTables.ORGANIZATION_MEMBERS)
            .authNames(AuthTables.names())
            .describedBy(AppSchema.class)
            .build();

    private AppSchema() {}
}
