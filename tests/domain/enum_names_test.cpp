// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/enum_names.h"

#include "domain/contract_state.h"
#include "domain/register.h"
#include "tests/catch.h"

#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;
using namespace parvis;

namespace {

/// Every value from 0 to `last` has one identifier of its own and a label.
template <class E>
void checkComplete(E last)
{
    static const QRegularExpression snakeCase(u"^[a-z]+(_[a-z]+)*$"_s);
    QSet<QString> identifiers;
    QSet<QString> labels;
    CHECK(std::size(EnumNames<E>::all) == std::size_t(last) + 1);
    for (int i = 0; i <= int(last); ++i) {
        const E value = static_cast<E>(i);
        const QString name = identifier(value);
        CAPTURE(name);
        CHECK(enumName(value).value == value);
        CHECK(snakeCase.match(name).hasMatch());
        CHECK(parseIdentifier<E>(name) == value);
        CHECK_FALSE(label(value).isEmpty());
        identifiers << name;
        labels << label(value);
    }
    CHECK(identifiers.size() == int(last) + 1);
    CHECK(labels.size() == int(last) + 1);
}

} // namespace

TEST_CASE("every value of an enumeration has an identifier and a label of its own")
{
    checkComplete(Change::Identical);
    checkComplete(DeclaredState::Signed);
    checkComplete(Confidence::High);
    checkComplete(SignatoryClass::None);
    checkComplete(SignatoryStatus::Declined);
    checkComplete(CommitmentState::Dropped);
    checkComplete(CreditKind::European);
    checkComplete(ContractState::Blocked);
}

TEST_CASE("an unknown identifier is no value")
{
    CHECK(parseIdentifier<SignatoryStatus>(u"signed") == SignatoryStatus::Signed);
    CHECK_FALSE(parseIdentifier<SignatoryStatus>(u"Signed"));
    CHECK_FALSE(parseIdentifier<SignatoryStatus>(u""));
}
