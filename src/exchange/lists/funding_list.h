// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"
#include "domain/money.h"
#include "exchange/lists/funding_table.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <stop_token>
#include <vector>

namespace parvis {

/// One line of funding as a table has it: names as they are written, nothing held against the register.
struct ReadFunding
{
    int line = 0;          ///< of the file, from 1
    QStringList contracts; ///< codes, EPCI, SIREN: whatever the row names the contract by
    QString departement;   ///< code; empty: not stated
    int year = 0;
    QString funder;
    QString funderDetail;
    QString device;
    QString creditKind;
    QString action;
    QString carrier;
    std::optional<Money> planned;
    std::optional<Money> committed;
    std::optional<Money> paid;
    std::optional<Money> theoretical;
    std::optional<int> posts;
    QString note;
    QString source;
    QString refusal = {}; ///< why the row is no line, a sentence; empty: it is one
};

/// What a table says of the lines besides contract and year. What it has no column for, it says nothing of.
struct FundingScope
{
    bool funder = false;
    bool funderDetail = false;
    bool device = false;
    bool creditKind = false;
    bool action = false;
};

struct FundingFile
{
    QString name;
    QString sheet;    ///< empty: the file is a text
    QString producer; ///< of what was recognised; may be empty, as the licence
    QString licence;
    QString recognised; ///< the publication that it is, a sentence; empty: a table of its own making
    FundingScope scope;
    std::vector<ReadFunding> lines; ///< a row with several years gives one each
    int totals = 0;                 ///< rows of totals and subtotals, which are no lines
    Notices notices;
};

/// The lines of a table, its columns recognised by their titles, French or English, over one row or two: contract
/// (code, EPCI, SIREN), year, funder, device, kind of credit, action, carrier, planned, committed, paid and theoretical
/// amounts, posts, note, source. Years may stand over columns; or one year in a heading, or in the name of the sheet or
/// the file, holds for all rows. Headings and notes around the table, totals and subtotals are left out, which is said.
/// What the ANCT publishes of subsidies and posts is recognised by its titles; the posts are added up to lines.
/// Any thread.
/// @throws Error  it is no table of funding; Cancelled
FundingFile fundingIn(const FundingTable& table, const FundingChoices& choices = {}, const std::stop_token& stop = {});

/// Both in one.
FundingFile readFunding(const QString& path, const QString& sheet = {}, const std::stop_token& stop = {});
FundingFile parseFunding(const QByteArray& bytes, const QString& name, const std::stop_token& stop = {});

} // namespace parvis
