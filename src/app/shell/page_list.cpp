// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/actions/actions_page.h"
#include "app/calendar/calendar_page.h"
#include "app/contracts/contracts_page.h"
#include "app/dashboard/dashboard_page.h"
#include "app/datasets/data_sets_page.h"
#include "app/deadlines/deadline_schema.h"
#include "app/deadlines/deadlines_page.h"
#include "app/districts/districts_page.h"
#include "app/documents/documents_page.h"
#include "app/funding/funding_page.h"
#include "app/history/history_page.h"
#include "app/map/map_page.h"
#include "app/organisations/organisations_page.h"
#include "app/press/press_page.h"
#include "app/programme/programme_page.h"
#include "app/signatories/signatories_page.h"
#include "domain/figures/register_summary.h"
#include "domain/translate.h"

namespace parvis {

namespace {

template <class P>
std::function<Page*(Workspace&, QWidget*)> makes()
{
    return [](Workspace& workspace, QWidget* parent) -> Page* { return new P(workspace, parent); };
}

PageEntry entry(const char* id, const QString& title, const char* icon, const QStringList& tables,
                std::function<Page*(Workspace&, QWidget*)> make)
{
    PageEntry made;
    made.id = QString::fromLatin1(id);
    made.title = title;
    made.icon = QString::fromLatin1(icon);
    made.tables = tables;
    made.make = std::move(make);
    return made;
}

QStringList tables(std::initializer_list<const char*> names)
{
    QStringList list;
    for (const char* name : names)
        list << QString::fromLatin1(name);
    return list;
}

} // namespace

const std::vector<PageEntry>& pageList()
{
    static const std::vector<PageEntry> pages = [] {
        std::vector<PageEntry> list;
        list.push_back(entry("dashboard", translate("app", "Dashboard"), "dashboard", {}, makes<DashboardPage>()));
        list.push_back(entry("contracts", translate("app", "Contracts"), "contract",
                             tables({"contract", "signatory", "epci"}), makes<ContractsPage>()));
        list.back().attention = [](const Register& records, QDate today) {
            return summariseRegister(records, today).overdueContracts;
        };
        list.back().attentionTip = translate("app", "Contracts past their date and not signed");
        list.push_back(entry("signatories", translate("app", "Signatories"), "signatories", tables({"reminder"}),
                             makes<SignatoriesPage>()));
        list.push_back(entry("deadlines", translate("app", "Deadlines"), "deadlines", {}, makes<DeadlinesPage>()));
        list.back().attention = [](const Register& records, QDate today) {
            const UrgentDeadlines counts = countDeadlines(records, today);
            return counts.overdue + counts.soon;
        };
        list.back().attentionTip = translate("app", "Deadlines that are overdue or come within 30 days");
        list.push_back(entry("districts", translate("app", "Neighbourhoods"), "district",
                             tables({"qpv", "commune", "departement"}), makes<DistrictsPage>()));
        list.push_back(mapPageEntry());
        list.push_back(entry("programme", translate("app", "Programme"), "programme", tables({"priority", "device"}),
                             makes<ProgrammePage>()));
        list.push_back(
            entry("actions", translate("app", "Actions"), "actions", tables({"action"}), makes<ActionsPage>()));
        list.push_back(
            entry("funding", translate("app", "Funding"), "funding", tables({"funding_line"}), makes<FundingPage>()));
        list.push_back(documentsPageEntry());
        list.push_back(entry("organisations", translate("app", "Organisations"), "organisations",
                             tables({"organisation", "contact"}), makes<OrganisationsPage>()));
        list.push_back(
            entry("press", translate("app", "Press review"), "press", tables({"article"}), makes<PressPage>()));
        list.push_back(entry("calendar", translate("app", "Calendar"), "calendar", tables({"event", "milestone"}),
                             makes<CalendarPage>()));
        list.push_back(
            entry("datasets", translate("app", "Data sets"), "datasets", tables({"source"}), makes<DataSetsPage>()));
        list.push_back(
            entry("history", translate("app", "History"), "history", tables({"journal_action"}), makes<HistoryPage>()));
        return list;
    }();
    return pages;
}

} // namespace parvis
