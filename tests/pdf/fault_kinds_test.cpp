// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdf/helper/fault_kinds.h"

#include "tests/catch.h"

#include <QStringList>

using namespace Qt::StringLiterals;

using namespace parvis;

TEST_CASE("complaints about what is not read, or what is put right, are no faults")
{
    for (
        const QString& complaint : QStringList{
            u"Error (1234): Expected the optional content group list, but wasn't able to find it, or it isn't an Array"_s,
            u"Error: Expected the default config, but wasn't able to find it, or it isn't a Dictionary"_s,
            u"Error: Invalid or missing ByteRange array"_s, u"Error: Too few elements in ByteRange array"_s,
            u"Error (8): Mismatch between font type and embedded font file"_s,
            u"Error: Couldn't find a font for 'Arial', subst is 'Helvetica'"_s,
            u"Error: The file uses Fontname instead of FontName please notify the creator that the file is broken"_s,
            u"Error: Document has not the mandatory ending %%EOF"_s,
            u"Error (0): May not be a PDF file (continuing anyway)"_s, u"Error (77): Illegal annotation destination"_s,
            u"Error: Can't get Fields array\n"_s, u"Error: FormFieldText:: invalid DA object\n"_s,
            u"Error: StructElem object is wrong type (null)"_s, u"Error (9): K has a child of wrong type (null)"_s,
            u"Error (4): Restoring state when no valid states to pop"_s, u"Error: Incorrect password"_s,
            u"Error: Did no succeed opening JPX Stream as JP2, trying as J2K."_s,
            u"Error: Invalid number of bits reading page offset hints table"_s,
            u"Error: Bad ICCBased color space - invalid N"_s}) {
        CAPTURE(complaint.toStdString());
        CHECK_FALSE(faultIn(complaint));
    }
}

TEST_CASE("a complaint is sorted by whole words, not by pieces of them")
{
    using enum PdfFault;
    for (const auto& [complaint, fault] : std::vector<std::pair<QString, PdfFault>>{
             {u"Error: Cannot open 'x'"_s, Other},                                     // holds "annot"
             {u"Error (5): Expected '{' at start of PostScript function"_s, Pictures}, // holds "script"
             {u"Error (5): Unknown font tag 'Link'"_s, Letters},                       // what the file calls something
             {u"Error: XObject 'Field1' is unknown"_s, Pictures},
             {u"Error (5): Unknown operator 'action'"_s, Data},
             {u"Error (5): Missing length fields in embedded font stream dictionary"_s, Letters},
             {u"Error: Couldn't find trailer dictionary"_s, Table},
             {u"Error: Invalid XRef entry 3"_s, Table},
             {u"Error (5): Unexpected end of file in flate stream"_s, Data},
             {u"Error (5): Missing 'endstream' or incorrect stream length"_s, Data},
             {u"Error: Kid object (page 3) is wrong type (null)"_s, Pages},
             {u"Error: Page contents object (page 3) is wrong type (null)"_s, Pages},
             {u"Error (5): Bad form bounding box"_s, Pictures},
             {u"Error: Couldn't find 'H' CMap file for 'Adobe-Japan1' collection"_s, Letters},
             {u"Error: No font in show"_s, Letters},
             {u"Error: Something that nobody has heard of"_s, Other}}) {
        CAPTURE(complaint.toStdString());
        CHECK(faultIn(complaint) == fault);
    }
}
