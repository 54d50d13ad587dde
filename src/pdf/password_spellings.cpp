// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdf/password_spellings.h"

#include <qpdf/QUtil.hh>

namespace parvis {

namespace {

using Encoder = bool (*)(const std::string& utf8, std::string& encoded, char unknown);

void add(QList<QByteArray>& spellings, const QByteArray& bytes)
{
    if (!bytes.isEmpty() && !spellings.contains(bytes))
        spellings << bytes;
}

} // namespace

QList<QByteArray> passwordSpellings(const QString& typed)
{
    QList<QByteArray> spellings;
    const QString composed = typed.normalized(QString::NormalizationForm_C);
    add(spellings, composed.toUtf8());
    const Encoder encoders[] = {&QUtil::utf8_to_pdf_doc, &QUtil::utf8_to_win_ansi, &QUtil::utf8_to_mac_roman};
    for (const Encoder encode : encoders) {
        std::string encoded;
        if (encode(composed.toStdString(), encoded, '?'))
            add(spellings, QByteArray::fromStdString(encoded));
    }
    add(spellings, typed.toUtf8());
    add(spellings, typed.normalized(QString::NormalizationForm_D).toUtf8());
    add(spellings, typed.normalized(QString::NormalizationForm_KC).toUtf8()); // as AES-256 asks for (SASLprep)
    return spellings;
}

} // namespace parvis
