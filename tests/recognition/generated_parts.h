// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/recognition/contract_generator.h"
#include "tests/recognition/invented_contract.h"

namespace parvis::test {

/// Writes the parts of a document and keeps what is true of it.
class PartWriter
{
public:
    PartWriter(InventedContract made, const DocumentForm& form);

    InventedContract& made() { return made_; }
    void title(const QString& text);
    void contents();
    /// Laws, neighbours, other dates: nothing of it is a fact of the document.
    void preamble();
    void filler();
    void districts();
    void axes();
    void funding();
    void replacedAmounts();
    void signatures();
    void deliberation();
    void pressKit();

    QByteArray takePdf() { return sheets_.take(); }
    QJsonObject truth() const;

private:
    QString date(QDate day) const;
    QString axisName(const InventedAxis& axis) const;
    QString districtNames(qsizetype most);
    void fundingColumns(const QString& unit, qint64 divisor);
    void fundersInColumns();
    void twoTitleRows();
    void fundingSentences();
    void signatureTable();
    void signatureBlocks(int columns);
    void signatureList();
    void parties();
    void closeDay();

    InventedContract made_;
    DocumentForm form_;
    PrintedSheets sheets_;
    bool hasAmounts_ = false;
    bool hasAxes_ = false;
    bool hasSignatories_ = false;
    QJsonObject deliberation_;
};

} // namespace parvis::test
