// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/shell/every_dialog.h"

#include "app/actions/action_bulk_dialog.h"
#include "app/actions/action_dialog.h"
#include "app/actions/action_import_dialog.h"
#include "app/actions/action_state_dialog.h"
#include "app/backups/backup_comparison.h"
#include "app/backups/backups_dialog.h"
#include "app/calendar/agenda_dialog.h"
#include "app/calendar/event_dialog.h"
#include "app/calendar/milestone_dialog.h"
#include "app/calendar/yearly_cycle_dialog.h"
#include "app/contours/contour_import_dialog.h"
#include "app/contours/evolution_dialog.h"
#include "app/contracts/contract_bulk_dialog.h"
#include "app/contracts/contract_dialogs.h"
#include "app/contracts/follow_up_dialogs.h"
#include "app/districts/indicator_import_dialog.h"
#include "app/documents/document_bulk_dialog.h"
#include "app/documents/proof_dialog.h"
#include "app/facts/facts_dialog.h"
#include "app/funding/funding_bulk_dialog.h"
#include "app/funding/funding_import_dialog.h"
#include "app/funding/funding_line_dialog.h"
#include "app/help/about.h"
#include "app/help/guide_dialog.h"
#include "app/help/help_text_dialog.h"
#include "app/history/look_back_dialog.h"
#include "app/locate/locate_dialog.h"
#include "app/map/layers/map_layers_panel.h"
#include "app/map/map_export_dialog.h"
#include "app/map/map_exports.h"
#include "app/map/map_page.h"
#include "app/map/map_query_dialog.h"
#include "app/map/theme_options_dialog.h"
#include "app/organisations/organisation_dialogs.h"
#include "app/organisations/personal_data_dialog.h"
#include "app/preferences/preferences_dialog.h"
#include "app/press/article_bulk_dialog.h"
#include "app/press/article_dialog.h"
#include "app/press/article_import_dialog.h"
#include "app/press/article_territories_dialog.h"
#include "app/press/issue_composer.h"
#include "app/press/paper_template_dialog.h"
#include "app/press/press_export_dialog.h"
#include "app/printing/print_preview.h"
#include "app/programme/priority_dialog.h"
#include "app/shell/check_report.h"
#include "app/shell/drafts/drafts_dialog.h"
#include "app/shell/territory_dialog.h"
#include "app/shell/welcome_dialog.h"
#include "app/signatories/add_signatory_dialog.h"
#include "app/signatories/bulk_edit_dialog.h"
#include "app/signatories/reminder_dialog.h"
#include "app/signatories/signatory_dialog.h"
#include "app/signatories/signatory_paste_dialog.h"
#include "app/signatories/signatory_template_dialog.h"
#include "exchange/lists/signatory_list.h"
#include "store/check/check.h"
#include "tests/support/sample_pdf.h"

#include <QAction>

namespace parvis::test {

namespace {

using App = WorkspacePageFixture;

std::vector<Id<Signatory>> someSignatories(const Register& records)
{
    std::vector<Id<Signatory>> ids;
    for (const Signatory& signatory : records.all<Signatory>() | std::views::take(5))
        ids.push_back(signatory.id);
    return ids;
}

Id<Contract> someContract(App& app)
{
    return app.contract("CN00201M").id;
}

template <class T>
T ofSomeContract(App& app)
{
    T record;
    record.contract = someContract(app);
    return record;
}

QDialog* makeWelcome(App& app)
{
    QWidget window; // gives it its width
    auto* first = new QAction(QStringLiteral("Open the guide"), &app.workspace);
    auto* dialog = new WelcomeDialog(app.workspace, {{first, QStringLiteral("What each page is for")}}, &window);
    dialog->setParent(nullptr, dialog->windowFlags());
    return dialog;
}

/// Made by a page of the map, which goes with it.
template <class Make>
QDialog* ofTheMap(App& app, Make make)
{
    MapPage* page = app.show<MapPage>().release();
    waitFor([&] { return page->isUpToDate(); });
    QDialog* dialog = make(*page);
    dialog->setAttribute(Qt::WA_DeleteOnClose, false);
    dialog->setParent(nullptr, dialog->windowFlags());
    QObject::connect(dialog, &QObject::destroyed, [page] { delete page; });
    return dialog;
}

QDialog* makePrintPreview(App& app)
{
    const QString text = QStringLiteral("Une page");
    const auto compose = [pdf = samplePdf({text, text})](std::stop_token) { return pdf; };
    const Printout printout{text, text, [compose] { return composed(compose); }};
    return new PrintPreview(app.workspace, {printout, printout}, 0, nullptr);
}

QDialog* makeComparison(App& app)
{
    return new BackupComparison(app.workspace, {.path = app.path(), .made = QDateTime::currentDateTimeUtc()}, nullptr);
}

std::vector<NamedDialog> ofSignatories()
{
    return {
        {"reminder",
         [](App& app) { return new ReminderDialog(app.workspace, someSignatories(app.records()), nullptr); }},
        {"bulk edit",
         [](App& app) { return new BulkEditDialog(app.workspace, someSignatories(app.records()), {}, nullptr); }},
        {"paste",
         [](App& app) {
             return new SignatoryPasteDialog(app.workspace, parseSignatoryList(QStringLiteral("a\tb\nc\td")), {},
                                             nullptr);
         }},
        {"add", [](App& app) { return new AddSignatoryDialog(app.workspace, someContract(app), nullptr); }},
        {"signatory",
         [](App& app) { return new SignatoryDialog(app.workspace, someSignatories(app.records())[0], nullptr); }},
        {"template", [](App& app) { return new SignatoryTemplateDialog(app.records(), someContract(app), nullptr); }}};
}

std::vector<NamedDialog> ofContractsAndDays()
{
    return {
        {"documents",
         [](App& app) {
             return new DocumentBulkDialog(app.workspace, {{1}, {2}}, nullptr);
         }},
        {"proof", [](App& app) { return new ProofDialog(app.workspace, {refOf(someContract(app))}, nullptr); }},
        {"contracts", [](App& app) { return new ContractBulkDialog(app.workspace, {someContract(app)}, nullptr); }},
        {"amendment",
         [](App& app) { return new AmendmentDialog(app.workspace, ofSomeContract<Amendment>(app), nullptr); }},
        {"commitment",
         [](App& app) { return new CommitmentDialog(app.records(), ofSomeContract<Commitment>(app), nullptr); }},
        {"agenda", [](App& app) { return new AgendaDialog(app.records(), app.workspace.today(), {}, nullptr); }},
        {"event", [](App& app) { return new EventDialog(app.records(), Event(), nullptr); }},
        {"milestone", [](App& app) { return new MilestoneDialog(Milestone(), app.workspace.today(), {}, nullptr); }},
        {"yearly cycle", [](App& app) { return new YearlyCycleDialog(app.workspace, {}, nullptr); }}};
}

std::vector<NamedDialog> ofMapAndPaper()
{
    return {
        {"evolution", [](App& app) { return new EvolutionDialog(app.workspace); }},
        {"contours", [](App& app) { return new ContourImportDialog(app.workspace); }},
        {"locate", [](App& app) { return new LocateDialog(app.workspace); }},
        {"map layers",
         [](App& app) { return ofTheMap(app, [](MapPage& page) { return new MapLayersPanel(page.layers()); }); }},
        {"map export",
         [](App& app) { return ofTheMap(app, [](MapPage& page) { return page.exports()->openDialog(); }); }},
        {"figures", [](App& app) { return new IndicatorImportDialog(app.workspace, {}, nullptr); }},
        {"funding import",
         [](App& app) {
             auto* dialog = new FundingImportDialog(app.workspace, nullptr);
             dialog->readCells(QStringLiteral("contrat;année;dispositif;montant prévu\nCN05905M;2031;FTU;1\n"));
             return dialog;
         }},
        {"funding line", [](App& app) { return new FundingLineDialog(app.records(), {}, nullptr); }},
        {"funding lines",
         [](App& app) {
             return new FundingBulkDialog(app.workspace, {{1}, {2}}, nullptr);
         }},
        {"action", [](App& app) { return new ActionDialog(app.records(), ofSomeContract<Action>(app), {}, nullptr); }},
        {"actions",
         [](App& app) {
             return new ActionBulkDialog(app.workspace, {{1}, {2}}, nullptr);
         }},
        {"state of actions",
         [](App& app) {
             return new ActionStateDialog(app.workspace, {{1}, {2}}, nullptr);
         }},
        {"declaration",
         [](App& app) { return new DeclarationDialog(app.workspace, app.contract("CN00201M"), nullptr); }},
        {"new contract", [](App& app) { return new NewContractDialog(app.workspace, nullptr); }},
        {"end of a contract",
         [](App& app) { return new EndContractDialog(app.workspace, app.contract("CN00201M"), nullptr); }},
        {"body", [](App& app) { return new OrganisationDialog(app.records(), {}, nullptr); }},
        {"contact", [](App&) { return new ContactDialog({}, nullptr); }},
        {"personal data", [](App& app) { return new PersonalDataDialog(app.workspace, {}, nullptr); }},
        {"priority", [](App& app) { return new PriorityDialog(app.records(), {}, nullptr); }},
        {"action import", [](App& app) { return new ActionImportDialog(app.workspace, {}, nullptr); }},
        {"articles",
         [](App& app) {
             return new ArticleBulkDialog(app.workspace, {{1}, {2}}, nullptr);
         }},
        {"article import", [](App& app) { return new ArticleImportDialog(app.workspace, {}, nullptr); }},
        {"article territories",
         [](App& app) {
             return new ArticleTerritoriesDialog(app.records(), app.records().all<Article>()[0], nullptr);
         }},
        {"map query",
         [](App& app) {
             auto* dialog = new MapQueryDialog(nullptr);
             dialog->setRecords(app.records());
             return dialog;
         }},
        {"theme",
         [](App& app) {
             return new ThemeOptionsDialog(ThemeId::Population, {.locale = QLocale()}, app.records(), nullptr);
         }},
        {"issue composer", [](App& app) { return new IssueComposer(app.workspace, nullptr); }},
        {"template of papers", [](App& app) { return new PaperTemplateDialog(app.workspace, std::nullopt, nullptr); }},
        {"print preview", makePrintPreview},
        {"review", [](App& app) { return new PressExportDialog(app.records(), app.workspace.today(), {}, nullptr); }},
        {"article", [](App& app) { return new ArticleDialog(app.records(), app.workspace.today(), nullptr); }}};
}

std::vector<NamedDialog> ofTheWindow()
{
    return {
        {"facts", [](App& app) { return new FactsDialog(app.workspace); }},
        {"preferences", [](App& app) { return new PreferencesDialog(app.workspace, nullptr); }},
        {"backups", [](App& app) { return new BackupsDialog(app.workspace, app.path()); }},
        {"comparison", makeComparison},
        {"look back", [](App& app) { return new LookBackDialog(app.workspace, nullptr); }},
        {"check", [](App& app) { return new CheckReportDialog(app.workspace, checkDatabase(app.path()), nullptr); }},
        {"territory", [](App& app) { return new TerritoryDialog(app.records(), {}, nullptr); }},
        {"welcome", makeWelcome},
        {"guide", [](App&) { return new GuideDialog(nullptr); }},
        {"about", [](App& app) { return new HelpTextDialog(aboutText(app.records()), nullptr); }},
        {"accessibility", [](App&) { return new HelpTextDialog(accessibilityText(), nullptr); }},
        {"shortcuts", [](App&) { return new HelpTextDialog(shortcutsText(), nullptr); }},
        {"drafts", [](App&) { return new DraftsDialog(QStringLiteral("Un titre\nUn texte"), nullptr); }}};
}

} // namespace

std::vector<NamedDialog> everyDialog()
{
    std::vector<NamedDialog> all = ofTheWindow();
    std::ranges::copy(ofMapAndPaper(), std::back_inserter(all));
    std::ranges::copy(ofSignatories(), std::back_inserter(all));
    std::ranges::copy(ofContractsAndDays(), std::back_inserter(all));
    return all;
}

} // namespace parvis::test
