// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/recognition/invented_contract.h"
#include "tests/recognition/printed_sheets.h"

#include <QJsonArray>
#include <QJsonObject>

namespace parvis::test {

/// How those who sign stand at the end: beside each other behind "Pour …", with the title of a person before their
/// function; as functions alone; on behalf of another; one line each.
enum class SigningForm { TitledBlocks, FunctionsAlone, OnBehalf, Lines, TableOfPairs };

/// How one paper is set.
struct PaperForm
{
    SheetLook look = {};
    int dates = 0;   ///< printedDate()
    int amounts = 0; ///< printedAmount()
    SigningForm signing = {};
    int filling = 1; ///< paragraphs of running text between the parts
};

/// "12 500 €" in one of the forms that offices print: 0 to 6.
QString printedAmount(qint64 euros, int form);
/// "de la communauté d'agglomération de Cambrai"
QString ofEpci(const InventedContract& made);
/// The function without its article: "Maire de Denain" for "Le Maire de Denain".
QString quality(const InventedSignatory& signatory);
/// "Région Hauts-de-France" for "la Région Hauts-de-France".
QString plainName(QString named);
/// An amount as the truth names it.
QJsonObject amountOf(const QString& funder, const QString& kind, int year, qint64 euros);

/// Papers as the offices of communes, EPCI and the State set them, other than the contract itself. Each writes one and
/// keeps what is true of it.
class OfficePaper
{
public:
    OfficePaper(InventedContract made, const PaperForm& form);

    void municipalDecision();
    void communityDecision();
    void amendment();
    void convention();
    void annex();
    void councilRegister();
    void prolongation();
    /// Its annex lies on a landscape sheet.
    void conventionWithAnnex();
    void prefectOrder();
    void contractInThreeColumns();
    void ministryConvention();
    void stampedAmendment();
    void plenaryDecision();
    /// The quarters in a table on a landscape sheet, and who signs by function above their body.
    void signedSheets();
    void numberedParties();
    void partiesInHeadings();
    void prefectLetter();
    void commissionDecision();
    /// Who signs in cells: body, person, function.
    void amendmentInCells();
    void signedInSentences();
    /// Its table of signatories runs over two pages.
    void tableOverPages();
    /// Who signs in three columns, each with a stamped day.
    void stampedColumns();
    void councilExtract();
    /// Names its parties in its first sentence alone.
    void preambleAmendment();
    void annexOfYears();
    void assemblyMinutes();
    /// Who signs in a form of its own each: structure, name, function, day.
    void signedForms();
    /// Rows of its table of signatories are cut by the end of a page, if the sheets are set so.
    void cutTable();
    void plansAnnex();
    void charterConvention();
    /// The plan of financing lies in landscape behind the decision.
    void decisionWithPlan();
    /// A sheet for each who signs, with a wide gap between labels and what stands behind them.
    void widelyLabelled();
    void longRegister(int pages);
    /// A grant that is paid in parts.
    void grantConvention();
    /// Who has signed stands in a list of names, with the state far behind each.
    void listOfStates();
    /// A contract with so many pages of text that say nothing.
    void longContract(int pages);

    QByteArray takePdf() { return sheets_.take(); }
    const QJsonObject& truth() const { return truth_; }

private:
    QString date(QDate day) const { return printedDate(day, form_.dates); }
    QString session() const;
    QString amount(qint64 euros) const { return printedAmount(euros, form_.amounts); }
    QString districtNames(qsizetype most);
    void filler();
    void laws();
    void vote(const QString& assembly);
    void keepTruth(const QString& kind);
    void keepDecision(const QString& reference);
    void keepAmounts(const QJsonArray& amounts);
    void parties();
    void landscapeTables();
    void close(const QString& opening);
    void signatures();
    QStringList block(const InventedSignatory& signatory) const;

    InventedContract made_;
    PaperForm form_;
    PrintedSheets sheets_;
    QJsonObject truth_;
};

} // namespace parvis::test
