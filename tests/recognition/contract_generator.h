// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/register.h"
#include "tests/recognition/printed_sheets.h"

#include <QJsonObject>

namespace parvis::test {

enum class SignatoryLayout { Table, FunctionFirst, TwoLineTitles, OneColumn, TwoColumns, ThreeColumns, List, Parties };
enum class DistrictLayout { CodeTable, NameList, Sentence };
/// "Axe 1 – Vivre", "Pilier n° 1 : Vivre", "AXE I" over its title, "Orientation 1. Vivre"; what is below it is numbered
/// on ("1.2") in the first two, and begins anew at 1 in the others.
enum class AxisLayout { Dashes, Colons, TitleBelow, Points };
enum class FundingLayout { YearColumns, FunderColumns, TwoTitleRows, Thousands, Sentences };

/// How one document is made: what it is, how each part of it is set, and what disturbs the reader.
struct DocumentForm
{
    QString kind = {};
    SignatoryLayout signatories = {};
    DistrictLayout districts = {};
    FundingLayout funding = {};
    AxisLayout axes = {};
    int dates = 0; ///< form of a date, see printedDate()
    SheetLook look = {};
    bool namesPersons = false;
    bool hasContents = false;
    int filling = 2; ///< paragraphs of running text between the parts

    QString name() const;
};

struct GeneratedDocument
{
    QString name;
    QByteArray pdf;
    QJsonObject truth;
};

/// The same for the same seed.
GeneratedDocument generateDocument(const Register& records, const Epci& epci, const DocumentForm& form, unsigned seed);

/// All layouts of each part come up, and each disturbance, in ever other company.
DocumentForm formOf(unsigned number);

} // namespace parvis::test
