// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <memory>

namespace parvis {

/// The dictionary of French of the system (package hunspell-fr), read when it is first asked. Where there is none, it
/// knows no word. Any thread.
class FrenchWords
{
public:
    static FrenchWords& shared();

    /// False: there is no dictionary.
    bool areThere();
    /// A word in any of its forms, with an elided article or not; a compound of known words is known, too.
    bool knows(const QString& word);
    /// The words that may have been meant, the likeliest first; none for a word that is known.
    QStringList suggestions(const QString& word, qsizetype most);
    /// A compound that has an entry of its own: "compte-rendu", but not "par-cours".
    bool lists(const QString& compound);

private:
    struct Dictionary;

    FrenchWords();
    ~FrenchWords();

    std::unique_ptr<Dictionary> dictionary_;
};

} // namespace parvis
