// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/contract.h"
#include "domain/money.h"
#include "domain/programme.h"
#include "recognition/printed_place.h"

#include <optional>
#include <vector>

namespace parvis {

constexpr std::size_t mostPlaces = 6; ///< that are kept of one fact, in the order of the pages
/// Confidence from which a fact may be accepted among many: of such facts at least 98 of 100 are right.
constexpr double certainFact = 0.8;

/// What a document seems to say: a value, how sure that is, the rule that found it, and where it is printed.
template <class T>
struct Recognised
{
    T value = {};
    double confidence = 0; ///< 0 to 1
    QString rule = {};     ///< its key: "made-at", "code", "signature-table", … (docs/recognition.md)
    std::vector<PrintedPlace> places = {};
};

/// Whether the place for a signature is filled, as far as the text of the page tells.
enum class SignatureMark { Unknown, Present, Empty };

/// A body that signs, as the document names it.
struct RecognisedSignatory
{
    QString organisation; ///< as printed, without its article: "Commune de Denain"
    SignatoryClass signatoryClass = SignatoryClass::Optional;
    QString function; ///< "Le Maire de Denain"; never a person's name
    std::optional<PartialDate> signedOn;
    SignatureMark signature = SignatureMark::Unknown;
    std::optional<PrintedPlace> functionPlace = {};
    std::optional<PrintedPlace> datePlace = {};
};

/// A node of the contract's own tree of axes.
struct RecognisedAxis
{
    QString name;   ///< kind and number as printed: "Orientation 1.2"
    QString number; ///< its place in the tree: "1.2"
    QString title;
    std::optional<std::size_t> parent = {}; ///< which of the axes it belongs to; always an earlier one
};

/// An amount of money that a funder gives; sums of others are none.
struct RecognisedAmount
{
    QString label; ///< heading or line that it belongs to
    std::optional<int> year;
    QString funder; ///< code of a Funder: "ETAT", "CAF"
    CreditKind creditKind = CreditKind::Unknown;
    Money amount;
    bool isUnitAssumed = false; ///< no unit is printed beside it: euros, or thousands of them
};

/// The decision of an assembly that the document is, or rests on.
struct RecognisedDeliberation
{
    std::optional<PartialDate> date;
    QString reference; ///< "2024-031"
};

/// The years that a contract runs over, both included.
struct RecognisedPeriod
{
    int from = 0;
    int to = 0;
};

/// Everything that is proposed of one document. Nothing of it is written anywhere.
struct RecognisedFacts
{
    std::optional<Recognised<QString>> kind; ///< one of documentKinds()
    std::optional<Recognised<Id<Epci>>> epci;
    std::optional<Recognised<QString>> title;
    std::optional<Recognised<PartialDate>> signatureDate;
    std::optional<Recognised<QString>> signaturePlace;
    std::optional<Recognised<RecognisedDeliberation>> deliberation;
    std::vector<Recognised<RecognisedDeliberation>> citedDeliberations; ///< that the document rests on
    std::optional<Recognised<RecognisedPeriod>> period;
    std::optional<Recognised<int>> multiYearShare; ///< percent of the credits
    std::vector<Recognised<Id<Qpv>>> districts;
    std::vector<Recognised<Id<Priority>>> priorities;
    std::vector<Recognised<RecognisedAxis>> axes;
    std::vector<Recognised<RecognisedSignatory>> signatories;
    std::vector<Recognised<RecognisedAmount>> amounts;
};

} // namespace parvis
